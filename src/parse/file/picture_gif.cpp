/// GIF pictures, by giflib.

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "parse/file/picture_formats.hpp"

namespace kanshiki::parse {
namespace {

tl::unexpected<Error> malformed() { return fail(Error::Kind::malformed, "no GIF file, or one cut short"); }

int take(::GifFileType* file, ::GifByteType* out, int wanted) {
  auto& rest = *static_cast<std::string_view*>(file->UserData);
  const std::size_t size = std::min(rest.size(), static_cast<std::size_t>(wanted));
  std::memcpy(out, rest.data(), size);
  rest.remove_prefix(size);
  return static_cast<int>(size);
}

int close(::GifFileType* file) {
  int error = 0;
  return DGifCloseFile(file, &error);
}

constexpr int none = -1;

/// Passes over the blocks of an extension; the colour that it makes transparent, if it tells one.
int read_extension(::GifFileType* file) {
  int code = 0, transparent = none;
  ::GifByteType* block = nullptr;
  if (DGifGetExtension(file, &code, &block) == GIF_ERROR) return none;
  while (block) {
    constexpr int control_size = 4, has_transparent = 1;
    if (code == GRAPHICS_EXT_FUNC_CODE && block[0] == control_size && (block[1] & has_transparent) != 0)
      transparent = block[4];
    if (DGifGetExtensionNext(file, &block) == GIF_ERROR) break;
  }
  return transparent;
}

/// The brightness of each colour number.
std::array<char, 256> brightness_of(const ::ColorMapObject& map, int transparent) {
  std::array<char, 256> out;
  out.fill('\xFF');
  for (int i = 0; i < std::min(map.ColorCount, 256); ++i)
    if (i != transparent)
      out[static_cast<std::size_t>(i)] =
          brightness(map.Colors[i].Red, map.Colors[i].Green, map.Colors[i].Blue);
  return out;
}

/// Lines come in four rounds where a picture is interlaced (GIF89a, appendix E).
Result<Picture> read_lines(::GifFileType* file, int transparent) {
  const ::GifImageDesc& image = file->Image;
  if (image.Width <= 0 || image.Height <= 0) return malformed();
  const auto width = static_cast<std::size_t>(image.Width), height = static_cast<std::size_t>(image.Height);
  if (!fits(width, height)) return too_large();
  const ::ColorMapObject* map = image.ColorMap ? image.ColorMap : file->SColorMap;
  if (!map) return malformed();
  const auto colours = brightness_of(*map, transparent);
  Picture out{width, height, std::string(width * height, '\xFF')};
  struct Round {
    std::size_t first, step;
  };
  constexpr Round rounds[] = {{0, 8}, {4, 8}, {2, 4}, {1, 2}}, plain[] = {{0, 1}};
  std::string line(width, '\0');
  const auto read_round = [&](const Round& round) {
    for (std::size_t y = round.first; y < height; y += round.step) {
      if (DGifGetLine(file, reinterpret_cast<::GifPixelType*>(line.data()), image.Width) == GIF_ERROR)
        return false;
      std::transform(line.begin(), line.end(), out.pixels.begin() + static_cast<std::ptrdiff_t>(y * width),
                     [&](char number) { return colours[static_cast<unsigned char>(number)]; });
    }
    return true;
  };
  const bool read = image.Interlace ? std::all_of(std::begin(rounds), std::end(rounds), read_round)
                                    : std::all_of(std::begin(plain), std::end(plain), read_round);
  if (!read) return malformed();
  return out;
}

}  // namespace

Result<Picture> read_gif(std::string_view bytes) {
  int error = 0;
  const std::unique_ptr<::GifFileType, int (*)(::GifFileType*)> file(DGifOpen(&bytes, take, &error), close);
  if (!file) return malformed();
  int transparent = none;
  ::GifRecordType record = UNDEFINED_RECORD_TYPE;
  while (DGifGetRecordType(file.get(), &record) == GIF_OK && record == EXTENSION_RECORD_TYPE)
    transparent = std::max(transparent, read_extension(file.get()));
  if (record != IMAGE_DESC_RECORD_TYPE || DGifGetImageDesc(file.get()) == GIF_ERROR) return malformed();
  return read_lines(file.get(), transparent);
}

}  // namespace kanshiki::parse
