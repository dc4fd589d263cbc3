/// The icon of a page that speaks for nobody known: kits take it along from the site that they copy.

#include "examine/page/favicon.hpp"

#include <bit>

#include "base/hash.hpp"
#include "examine/page/seen.hpp"

namespace kanshiki::examine {
namespace {

std::uint32_t mixed(std::uint32_t block) { return std::rotl(block * 0xCC9E2D51U, 15) * 0x1B873593U; }

/// Up to four bytes, the first lowest.
std::uint32_t little_endian(std::string_view bytes) {
  std::uint32_t out = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) out = out << 8 | static_cast<unsigned char>(bytes[i]);
  return out;
}

std::string in_lines(std::string_view text) {
  constexpr std::size_t line = 76;
  std::string out;
  for (std::size_t at = 0; at < text.size(); at += line) out.append(text.substr(at, line)) += '\n';
  return out;
}

}  // namespace

std::uint32_t murmur3(std::string_view bytes) {
  std::uint32_t hash = 0;
  const std::size_t whole = bytes.size() / 4 * 4;
  for (std::size_t at = 0; at < whole; at += 4)
    hash = std::rotl(hash ^ mixed(little_endian(bytes.substr(at, 4))), 13) * 5 + 0xE6546B64U;
  if (whole < bytes.size()) hash ^= mixed(little_endian(bytes.substr(whole)));
  hash ^= static_cast<std::uint32_t>(bytes.size());
  hash = (hash ^ hash >> 16) * 0x85EBCA6BU;
  hash = (hash ^ hash >> 13) * 0xC2B2AE35U;
  return hash ^ hash >> 16;
}

std::int32_t favicon_hash(std::string_view icon) {
  return static_cast<std::int32_t>(murmur3(in_lines(base64(icon))));
}

Found favicon(const Page& page, const Knowledge& knowledge, World&) {
  const Site site = site_of(page.record.url());
  if (!page.record.favicon || page.record.favicon->bytes.empty() || is_known_host(site.host, knowledge))
    return {};
  return about(page, "page.favicon", Meaning::neutral,
               {{"host", site.host}, {"hash", std::to_string(favicon_hash(page.record.favicon->bytes))}},
               page.record.title());
}

}  // namespace kanshiki::examine
