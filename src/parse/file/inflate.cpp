#include "parse/file/inflate.hpp"

#include <libdeflate.h>

#include <memory>

namespace kanshiki::parse {

std::optional<std::string> inflate(std::string_view compressed, std::size_t size) {
  const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> decompressor(
      libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
  if (!decompressor) return std::nullopt;
  std::string out(size, '\0');
  const auto result = libdeflate_zlib_decompress(decompressor.get(), compressed.data(), compressed.size(),
                                                 out.data(), out.size(), nullptr);
  return result == LIBDEFLATE_SUCCESS ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace kanshiki::parse
