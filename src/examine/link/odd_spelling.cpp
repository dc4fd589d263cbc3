/// How a link is written: what browsers forgive, filters stumble over and readers misread (parse/url/notice).

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"

namespace kanshiki::examine {
namespace {

using parse::UrlNotice;

constexpr std::size_t shown = 200;  // bytes of a link that a finding quotes

/// What each oddity means. Some stand in honest mail, where programs broke or joined a link carelessly.
struct Oddity {
  UrlNotice notice;
  const char* id;
  Meaning meaning;
};
constexpr std::array oddities = {
    Oddity{UrlNotice::lookalike_slash, "link.lookalike_slash", Meaning::suspicious},
    Oddity{UrlNotice::lookalike_dot, "link.lookalike_dot", Meaning::suspicious},
    Oddity{UrlNotice::percent_encoded_host, "link.percent_encoded_host", Meaning::suspicious},
    Oddity{UrlNotice::mapped_host, "link.styled_letters", Meaning::suspicious},
    Oddity{UrlNotice::invisible_in_host, "link.invisible_letters", Meaning::suspicious},
    Oddity{UrlNotice::backslash_as_slash, "link.backslashes", Meaning::suspicious},
    Oddity{UrlNotice::missing_slashes, "link.odd_slashes", Meaning::neutral},
    Oddity{UrlNotice::too_many_slashes, "link.odd_slashes", Meaning::neutral},
    Oddity{UrlNotice::tab_or_newline_removed, "link.blanks_inside", Meaning::neutral},
};

/// Whether a backslash stands where a slash belongs, in front of the host: in a path it is often a program's
/// slip ("\\n", "\\~").
bool has_backslash_in_front(std::string_view written) {
  const std::string_view behind_scheme = written.substr(std::min(written.find(':') + 1, written.size()));
  const std::string_view slashes = behind_scheme.substr(0, behind_scheme.find_first_not_of("/\\\t\r\n"));
  return slashes.find('\\') != std::string_view::npos;
}

bool applies(const Oddity& oddity, const parse::Url& url, const Link& link) {
  if (!url.noticed().has(oddity.notice)) return false;
  return oddity.notice != UrlNotice::backslash_as_slash || has_backslash_in_front(link.raw);
}

}  // namespace

Found odd_spelling(const Link& link, const Knowledge&, World&) {
  if (!link.parsed || link.host.empty()) return {};
  Found out;
  for (const Oddity& oddity : oddities)
    if (applies(oddity, *link.parsed, link))
      out.findings.push_back({oddity.id,
                              oddity.meaning,
                              {{"written", to_valid_utf8(clip(trim(link.raw), shown))},
                               {"host", link.host},
                               {"registrable_domain", link.registrable_domain}},
                              {cite(link)}});
  return out;
}

}  // namespace kanshiki::examine
