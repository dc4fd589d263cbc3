#include "parse/file/inflate.hpp"

#include <libdeflate.h>

namespace kanshiki::parse {

std::unique_ptr<char[]> inflate(std::string_view compressed, std::size_t size) {
  const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> decompressor(
      libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
  if (!decompressor) return nullptr;
  auto out = std::make_unique_for_overwrite<char[]>(size);
  const auto result = libdeflate_zlib_decompress(decompressor.get(), compressed.data(), compressed.size(),
                                                 out.get(), size, nullptr);
  return result == LIBDEFLATE_SUCCESS ? std::move(out) : nullptr;
}

}  // namespace kanshiki::parse
