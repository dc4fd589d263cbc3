#include "parse/multipart.hpp"

#include <optional>
#include <string>

#include "base/limits.hpp"
#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t npos = std::string_view::npos;

struct Delimiter {
  std::size_t begin;  // of the line end before it
  std::size_t end;    // after its own line end
  bool closing;
};

/// The delimiter line at `at` (just after a line end), if that is what stands there.
std::optional<Delimiter> delimiter_at(std::string_view body, std::size_t at, std::string_view dashed) {
  if (!body.substr(at).starts_with(dashed)) return std::nullopt;
  std::size_t end = at + dashed.size();
  const bool closing = body.substr(end).starts_with("--");
  if (closing) end += 2;
  while (end < body.size() && (body[end] == ' ' || body[end] == '\t')) ++end;  // transport padding
  if (end < body.size() && body[end] == '\r') ++end;
  if (end < body.size() && body[end] != '\n') return std::nullopt;  // only a longer boundary's beginning
  if (end < body.size()) ++end;
  std::size_t begin = at;
  if (begin > 0) --begin;
  if (begin > 0 && body[begin - 1] == '\r') --begin;
  return Delimiter{begin, end, closing};
}

std::optional<Delimiter> next_delimiter(std::string_view body, std::size_t from, std::string_view dashed) {
  for (std::size_t at = from; (at = body.find(dashed, at)) != npos; ++at)
    if (at == 0 || body[at - 1] == '\n')
      if (auto hit = delimiter_at(body, at, dashed)) return hit;
  return std::nullopt;
}

}  // namespace

Multipart split_multipart(std::string_view body, std::string_view boundary) {
  Multipart out;
  if (boundary.empty()) return out;
  const std::string dashed = "--" + std::string(boundary);
  auto open = next_delimiter(body, 0, dashed);
  while (open && !open->closing) {
    const bool full = out.bodies.size() + 1 >= limits::mime_parts;
    const auto next = full ? std::nullopt : next_delimiter(body, open->end, dashed);
    const std::size_t end = next ? std::max(next->begin, open->end) : body.size();
    out.bodies.push_back(body.substr(open->end, end - open->end));
    open = next;
  }
  if (open) {
    out.closed = true;
    out.epilogue = body.substr(open->end);
  }
  return out;
}

std::string_view guess_boundary(std::string_view body) {
  for (std::size_t at = 0; at < body.size();) {
    std::size_t end = body.find('\n', at);
    if (end == npos) end = body.size();
    const std::string_view line = trim(body.substr(at, end - at));
    if (line.size() > 2 && line.starts_with("--") && body.find(line, end) != npos) return line.substr(2);
    at = end + 1;
    if (at > limits::header_bytes) break;  // a boundary comes early or not at all
  }
  return {};
}

}  // namespace kanshiki::parse
