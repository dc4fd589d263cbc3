/// Letters and digits that are percent-encoded. No program needs to: they hide words from those who filter.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::int64_t some = 3;    // one or two may be a program's whim
constexpr std::size_t shown = 200;  // bytes of a link that a finding quotes

/// How many letters and digits of ASCII `url` has as %XX.
std::int64_t escaped_letters(std::string_view url) {
  std::int64_t count = 0;
  for (std::size_t at = 0; (at = url.find('%', at)) != std::string_view::npos; ++at) {
    if (at + 2 >= url.size()) break;
    const int high = hex_value(url[at + 1]), low = hex_value(url[at + 2]);
    if (high >= 0 && low >= 0 && is_alnum(static_cast<char>(high << 4 | low))) ++count;
  }
  return count;
}

}  // namespace

Found needless_escapes(const Link& link, const Knowledge&, World&) {
  if (link.host.empty() || link.unwrapped_from) return {};
  const std::int64_t count = escaped_letters(link.url);
  if (count < some) return {};
  const std::string read = parse::percent_decode(clip(link.url, 3 * shown));
  return {{{"link.needless_escapes",
            Meaning::suspicious,
            {{"count", count}, {"decoded", to_valid_utf8(clip(read, shown))}},
            {cite(link)}}},
          {}};
}

}  // namespace kanshiki::examine
