#pragma once
/// Numbers as Microsoft's formats write them.

#include <cstddef>
#include <string_view>

namespace kanshiki::parse::outlook {

/// The unsigned number at `at`, lowest byte first; bytes beyond the end count as 0.
template <class Number>
Number number_at(std::string_view bytes, std::size_t at) {
  Number value = 0;
  for (std::size_t i = sizeof(Number); i-- > 0;)
    value = static_cast<Number>(value << 8 |
                                (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0));
  return value;
}

}  // namespace kanshiki::parse::outlook
