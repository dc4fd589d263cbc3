#include "examine/link/hidden_address.hpp"

#include <algorithm>

#include "base/encodings.hpp"
#include "base/hash.hpp"
#include "base/text.hpp"

namespace kanshiki::examine {
namespace {

using encodings::Reading;

constexpr std::size_t longest_part = 8 * 1024;
constexpr std::size_t shortest_run = 8;  // of digits that may stand for an address

/// What the local part of an address goes on with, to the left ("20260101-3-taro@…" is somebody's message).
bool is_of_local_part(char c) { return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '+'; }

/// Whether an address stands whole in `text`.
bool holds_one(std::string_view text, const std::vector<std::string>& addresses) {
  return std::any_of(addresses.begin(), addresses.end(), [&](const std::string& address) {
    const std::size_t at = ifind(text, address);
    if (at == std::string_view::npos) return false;
    const std::size_t end = at + address.size();
    return (at == 0 || !is_of_local_part(text[at - 1])) && (end == text.size() || !is_alnum(text[end]));
  });
}

/// The runs that are long enough for the shortest address, at `bits` bits a digit.
std::vector<Stretch> long_enough(std::vector<Stretch> runs, std::size_t bits,
                                 const std::vector<std::string>& addresses) {
  const auto is_shorter = [](const std::string& a, const std::string& b) { return a.size() < b.size(); };
  const std::size_t least = 8 * std::min_element(addresses.begin(), addresses.end(), is_shorter)->size();
  std::erase_if(runs, [&](const Stretch& run) { return run.size() * bits < least; });
  return runs;
}

bool in_hex(const Reading& reading, const std::vector<Stretch>& runs,
            const std::vector<std::string>& addresses) {
  for (std::size_t skip = 0; skip < 2 && !runs.empty(); ++skip)
    if (holds_one(encodings::decode_hex(reading, runs, skip).text, addresses)) return true;
  return false;
}

bool in_base64(const Reading& reading, const std::vector<std::string>& addresses) {
  const auto runs = long_enough(encodings::base64_runs(reading.text, shortest_run), 6, addresses);
  for (std::size_t skip = 0; skip < 4 && !runs.empty(); ++skip)
    if (holds_one(encodings::decode_base64(reading, runs, skip).text, addresses)) return true;
  return false;
}

/// Which digest of one of the addresses `digits` are.
std::optional<std::string_view> digest_of(std::string_view digits,
                                          const std::vector<std::string>& addresses) {
  const auto is = [&](std::string (*digest)(std::string_view)) {
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const std::string& address) { return iequals(hex(digest(address)), digits); });
  };
  if (digits.size() == 32 && is(md5)) return "md5";
  if (digits.size() == 40 && is(sha1)) return "sha1";
  if (digits.size() == 64 && is(sha256)) return "sha256";
  return std::nullopt;
}

}  // namespace

std::optional<std::string_view> encoding_of_address(std::string_view part,
                                                    const std::vector<std::string>& addresses) {
  if (addresses.empty()) return std::nullopt;
  const Reading written = encodings::as_written(part.substr(0, longest_part));
  const std::optional<Reading> resolved = encodings::resolve_escapes(written);
  const Reading& reading = resolved ? *resolved : written;
  if (holds_one(reading.text, addresses)) return "plain";
  const auto digits = encodings::hex_runs(reading.text, shortest_run);
  for (const Stretch& run : digits)
    if (auto digest = digest_of(std::string_view(reading.text).substr(run.begin, run.size()), addresses))
      return digest;
  if (in_hex(reading, long_enough(digits, 4, addresses), addresses)) return "hex";
  if (in_base64(reading, addresses)) return "base64";
  return std::nullopt;
}

}  // namespace kanshiki::examine
