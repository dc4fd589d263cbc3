// The states of the URL standard's parser that file URLs go through: drives of Windows, hosts that are none.
#include "parse/url/parser.hpp"

namespace kanshiki::parse {

// The file and file slash states.
Result<void> UrlParser::file(std::string_view rest) {
  const std::size_t slashes = leading_slashes(rest);
  if (slashes >= 2) return file_host(rest.substr(2));
  if (base_ == nullptr || base_->scheme_kind_ != Scheme::file) {
    empty_host();
    return path(rest.substr(slashes));
  }
  copy_authority();
  if (slashes == 1) return path_on_base_drive(rest.substr(1));
  if (starts_with_drive_letter(rest)) return path(rest);
  return relative_path(rest);
}

Result<void> UrlParser::path_on_base_drive(std::string_view rest) {
  PathWriter writer = begin_path();
  const std::string_view base_path = base_->path();
  if (!starts_with_drive_letter(rest) && starts_with_drive_letter(base_path.substr(1)) && base_path[2] == ':')
    writer.copy(base_path.substr(0, 3));
  writer.append(rest);
  return end_path();
}

void UrlParser::empty_host() {
  out().append("//");
  url_.username_end_ = url_.host_ = url_.host_end_ = here();
  url_.host_kind_ = HostKind::empty;
}

// "C:" there is a drive, not a host, and "localhost" is as good as none.
Result<void> UrlParser::file_host(std::string_view rest) {
  const std::string_view name = before_slash(rest);
  empty_host();
  if (is_drive_letter(name)) return path(rest);
  if (!name.empty()) {
    if (Result<void> step = host(name); !step) return step;
  }
  if (url_.host() == "localhost") {
    out().resize(url_.host_);
    url_.host_end_ = url_.host_;
    url_.host_kind_ = HostKind::empty;
  }
  return path_start(rest.substr(name.size()));
}

}  // namespace kanshiki::parse
