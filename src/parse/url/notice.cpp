#include "parse/url/notice.hpp"

namespace kanshiki::parse {

std::string_view to_string(UrlNotice notice) {
  switch (notice) {
    case UrlNotice::tab_or_newline_removed:
      return "tab_or_newline_removed";
    case UrlNotice::backslash_as_slash:
      return "backslash_as_slash";
    case UrlNotice::missing_slashes:
      return "missing_slashes";
    case UrlNotice::too_many_slashes:
      return "too_many_slashes";
    case UrlNotice::userinfo_present:
      return "userinfo_present";
    case UrlNotice::several_at_signs:
      return "several_at_signs";
    case UrlNotice::lookalike_slash:
      return "lookalike_slash";
    case UrlNotice::lookalike_dot:
      return "lookalike_dot";
    case UrlNotice::percent_encoded_host:
      return "percent_encoded_host";
    case UrlNotice::mapped_host:
      return "mapped_host";
    case UrlNotice::invisible_in_host:
      return "invisible_in_host";
    case UrlNotice::invalid_idna:
      return "invalid_idna";
    case UrlNotice::non_decimal_ipv4:
      return "non_decimal_ipv4";
    case UrlNotice::ill_formed_utf8:
      return "ill_formed_utf8";
  }
  return "";
}

}  // namespace kanshiki::parse
