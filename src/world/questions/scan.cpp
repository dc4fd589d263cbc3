#include "world/questions/scan.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t chunk_size = 1024 * 1024;
constexpr std::string_view stream = "stream: ", found = " FOUND";

/// A number in network order.
void append_length(std::string& out, std::size_t length) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(length >> shift & 0xFF);
}

/// The answer to the command with this number, of answers that end in zeros: "2: stream: OK".
std::string answer_to(std::string_view number, std::string_view replies) {
  for (const std::string_view one : split(replies, '\0'))
    if (one.starts_with(number)) return to_valid_utf8(one.substr(number.size()));
  return {};
}

}  // namespace

ScanOf ScanOf::file(std::string_view bytes) {
  return {sha256_hex(bytes), std::make_shared<const std::string>(bytes)};
}

Result<Scanned> ScanOf::read(const Reply& reply) const {
  Scanned out;
  out.scanner = answer_to("1: ", reply.bytes);
  const std::string said = answer_to("2: ", reply.bytes);
  if (said == "stream: OK") return out;
  if (!said.starts_with(stream) || !said.ends_with(found) || said.size() <= stream.size() + found.size())
    return fail(Error::Kind::unavailable, "the virus scanner: " + (said.empty() ? "no answer" : said));
  out.signature = said.substr(stream.size(), said.size() - stream.size() - found.size());
  return out;
}

std::string clamd_request(std::string_view file) {
  using namespace std::string_literals;
  std::string out = "zIDSESSION\0zVERSION\0zINSTREAM\0"s;
  out.reserve(out.size() + file.size() + 1024);
  for (; !file.empty(); file.remove_prefix(std::min(chunk_size, file.size()))) {
    const std::string_view chunk = file.substr(0, chunk_size);
    append_length(out, chunk.size());
    out += chunk;
  }
  append_length(out, 0);
  return out + "zEND\0"s;
}

}  // namespace kanshiki
