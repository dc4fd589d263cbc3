#include "parse/message_id.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::parse {

std::optional<MessageId> parse_message_id(std::string_view value) {
  value = trim(value);
  if (value.size() < 5 || value.front() != '<' || value.back() != '>') return std::nullopt;
  value = value.substr(1, value.size() - 2);
  const auto visible = [](char c) { return c > ' ' && c < '\x7F' && c != '<' && c != '>'; };
  const std::size_t at = value.find('@');
  if (at == 0 || at == std::string_view::npos || at + 1 == value.size() ||
      value.find('@', at + 1) != value.npos || !std::all_of(value.begin(), value.end(), visible))
    return std::nullopt;
  return MessageId{value.substr(0, at), value.substr(at + 1)};
}

}  // namespace kanshiki::parse
