#include "knowledge/host_of.hpp"

#include "parse/url/url.hpp"

namespace kanshiki {

std::string host_of(std::string_view url) {
  const auto read = parse::parse_url(url);
  return read ? std::string(read->host()) : std::string();
}

}  // namespace kanshiki
