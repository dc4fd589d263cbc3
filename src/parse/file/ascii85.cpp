#include "parse/file/ascii85.hpp"

#include <cstdint>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

/// Five letters stand for four bytes: digits to the base of 85, the highest first.
class Group {
 public:
  bool empty() const { return size_ == 0; }
  bool full() const { return size_ == 5; }

  void add(char letter) {
    value_ = value_ * 85 + static_cast<std::uint64_t>(letter - '!');
    ++size_;
  }

  /// The bytes of a group that may be cut short, one fewer than letters. False if they stand for none.
  bool append_to(std::string& out) {
    const int bytes = size_ - 1;
    while (size_ < 5) add('u');
    if (bytes == 0 || value_ > 0xFFFFFFFF) return false;
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value_ >> (24 - 8 * i));
    *this = {};
    return true;
  }

 private:
  std::uint64_t value_ = 0;
  int size_ = 0;
};

}  // namespace

std::optional<std::string> decode_ascii85(std::string_view letters) {
  const std::size_t end = letters.find("~>");
  if (end == std::string_view::npos) return std::nullopt;
  std::string out;
  out.reserve(end / 5 * 4 + 4);
  Group group;
  for (const char letter : letters.substr(0, end)) {
    if (is_space(letter)) continue;
    if (letter == 'z' && group.empty()) {
      out.append(4, '\0');
      continue;
    }
    if (letter < '!' || letter > 'u') return std::nullopt;
    group.add(letter);
    if (group.full() && !group.append_to(out)) return std::nullopt;
  }
  if (!group.empty() && !group.append_to(out)) return std::nullopt;
  return out;
}

}  // namespace kanshiki::parse
