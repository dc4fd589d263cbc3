#pragma once
/// What the targets share.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// What does not hold ends the process, which is how a fuzzer learns of it.
inline void require(bool holds) {
  if (!holds) std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}
