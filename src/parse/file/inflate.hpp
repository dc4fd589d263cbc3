#pragma once
/// What was compressed by zlib's format (RFC 1950), where its size is known.

#include <cstddef>
#include <memory>
#include <string_view>

namespace kanshiki::parse {

/// The `size` bytes that `compressed` stands for; null if it is broken, or stands for more or fewer.
std::unique_ptr<char[]> inflate(std::string_view compressed, std::size_t size);

}  // namespace kanshiki::parse
