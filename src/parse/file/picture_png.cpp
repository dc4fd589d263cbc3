/// PNG pictures: those in the usual form by our own hand, all others by libpng (docs/decisions/0013).

#include <png.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

#include "parse/file/inflate.hpp"
#include "parse/file/picture_formats.hpp"

namespace kanshiki::parse {
namespace {

/// What a file in the usual form has: eight bits a sample, lines in their order.
struct Png {
  std::size_t width = 0, height = 0;
  std::size_t channels = 0;  ///< 1 grey or a palette's number, 2 grey and alpha, 3 RGB, 4 RGB and alpha
  bool has_palette = false;
  std::array<char, 256> palette{};  ///< brightness by number
  std::string compressed;

  std::size_t line_bytes() const { return width * channels; }
};

std::size_t number_at(std::string_view bytes, std::size_t at) {
  std::size_t out = 0;
  for (std::size_t i = 0; i < 4; ++i) out = out << 8 | static_cast<unsigned char>(bytes[at + i]);
  return out;
}

/// ISO/IEC 15948 §11.2.2. False if the picture is not in the usual form.
bool read_header(std::string_view data, Png& out) {
  constexpr std::array<std::size_t, 7> channels_of = {1, 0, 3, 1, 2, 0, 4};  // by colour type
  constexpr std::string_view eight_bits = "\x08", in_order("\0\0\0", 3);
  if (data.size() != 13 || data.substr(8, 1) != eight_bits || data.substr(10) != in_order) return false;
  const auto colours = static_cast<unsigned char>(data[9]);
  if (colours >= channels_of.size()) return false;
  out.width = number_at(data, 0);
  out.height = number_at(data, 4);
  out.channels = channels_of[colours];
  out.has_palette = colours == 3;
  return out.channels > 0 && fits(out.width, out.height);
}

void read_palette(std::string_view colours, std::string_view alphas, Png& out) {
  const auto value = [](std::string_view list, std::size_t i) { return static_cast<unsigned char>(list[i]); };
  for (std::size_t i = 0; i < std::min<std::size_t>(colours.size() / 3, 256); ++i)
    out.palette[i] = brightness(value(colours, 3 * i), value(colours, 3 * i + 1), value(colours, 3 * i + 2),
                                i < alphas.size() ? value(alphas, i) : 255);
}

/// Goes through the chunks of a whole file.
std::optional<Png> read_chunks(std::string_view bytes) {
  constexpr std::size_t signature = 8, around_data = 12;  // length, type, check sum
  Png out;
  std::string_view colours, alphas;
  for (std::size_t at = signature; at + around_data <= bytes.size();) {
    const std::size_t length = number_at(bytes, at);
    if (length > bytes.size() - at - around_data) return std::nullopt;
    const std::string_view type = bytes.substr(at + 4, 4), data = bytes.substr(at + 8, length);
    if (type == "IHDR" && !read_header(data, out)) return std::nullopt;
    if (type == "PLTE") colours = data;
    if (type == "tRNS") alphas = data;
    if (type == "IDAT") out.compressed += data;
    if (type == "IEND") {
      if (out.channels == 0 || (!alphas.empty() && !out.has_palette)) return std::nullopt;
      read_palette(colours, alphas, out);
      return out;
    }
    at += around_data + length;
  }
  return std::nullopt;
}

using Byte = unsigned char;

/// Of left, above and the one left of that, which is nearest to left + above - above left (§9.4).
int paeth(int left, int above, int above_left) {
  const int from_left = std::abs(above - above_left), from_above = std::abs(left - above_left),
            from_both = std::abs(left + above - 2 * above_left);
  const int other = from_above <= from_both ? above : above_left;
  return from_left <= from_above && from_left <= from_both ? left : other;
}

/// Calls `each` with 0 … count - 1, written out: what a pixel has stays in registers.
template <std::size_t count, class Each>
void unrolled(Each each) {
  [&]<std::size_t... i>(std::index_sequence<i...>) { (each(i), ...); }
  (std::make_index_sequence<count>());
}

/// Undoes a line's filter (§9.2): `guess` tells what was subtracted from a byte, of those around it.
template <std::size_t channels, class Guess>
void add_guesses(Byte* line, const Byte* above, std::size_t size, Guess guess) {
  std::array<Byte, channels> left{}, above_left{};
  for (std::size_t at = 0; at < size; at += channels)
    unrolled<channels>([&](std::size_t i) {
      left[i] = line[at + i] = static_cast<Byte>(line[at + i] + guess(left[i], above[at + i], above_left[i]));
      above_left[i] = above[at + i];
    });
}

template <std::size_t channels>
bool unfilter(char filter, Byte* line, const Byte* above, std::size_t size) {
  switch (filter) {
    case 0:
      return true;
    case 1:
      add_guesses<channels>(line, above, size, [](int left, int, int) { return left; });
      return true;
    case 2:
      for (std::size_t at = 0; at < size; ++at) line[at] = static_cast<Byte>(line[at] + above[at]);
      return true;
    case 3:
      add_guesses<channels>(line, above, size, [](int left, int up, int) { return (left + up) / 2; });
      return true;
    case 4:
      add_guesses<channels>(line, above, size,
                            [](int left, int up, int both) { return paeth(left, up, both); });
      return true;
    default:
      return false;
  }
}

template <std::size_t channels>
char pixel(const Png& png, const Byte* at) {
  if constexpr (channels == 1) return png.has_palette ? png.palette[at[0]] : static_cast<char>(at[0]);
  if constexpr (channels == 2) return brightness(at[0], at[0], at[0], at[1]);
  if constexpr (channels == 3) return brightness(at[0], at[1], at[2]);
  if constexpr (channels == 4) return brightness(at[0], at[1], at[2], at[3]);
}

template <std::size_t channels>
std::optional<Picture> read_lines(const Png& png, char* lines) {
  Picture out{png.width, png.height, std::string(png.width * png.height, '\0')};
  const std::size_t size = png.line_bytes();
  const std::string nothing(size, '\0');
  auto* above = reinterpret_cast<const Byte*>(nothing.data());
  for (std::size_t y = 0; y < png.height; ++y) {
    auto* line = reinterpret_cast<Byte*>(lines) + y * (size + 1) + 1;
    if (!unfilter<channels>(lines[y * (size + 1)], line, above, size)) return std::nullopt;
    std::size_t at = 0;
    std::generate_n(out.pixels.data() + y * png.width, png.width,
                    [&] { return pixel<channels>(png, line + channels * at++); });
    above = line;
  }
  return out;
}

std::optional<Picture> read_usual(std::string_view bytes) {
  const auto png = read_chunks(bytes);
  if (!png) return std::nullopt;
  const auto lines =
      inflate(png->compressed, (png->line_bytes() + 1) * png->height);  // each behind its filter
  if (!lines) return std::nullopt;
  switch (png->channels) {
    case 1:
      return read_lines<1>(*png, lines.get());
    case 2:
      return read_lines<2>(*png, lines.get());
    case 3:
      return read_lines<3>(*png, lines.get());
    default:
      return read_lines<4>(*png, lines.get());
  }
}

Result<Picture> read_any(std::string_view bytes) {
  ::png_image image{};
  image.version = PNG_IMAGE_VERSION;
  const std::unique_ptr<::png_image, void (*)(::png_image*)> freed(&image, png_image_free);
  if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()))
    return fail(Error::Kind::malformed, image.message);
  if (!fits(image.width, image.height)) return too_large();
  image.format = PNG_FORMAT_GRAY;
  Picture out{image.width, image.height, std::string(PNG_IMAGE_SIZE(image), '\0')};
  const ::png_color white{255, 255, 255};
  if (!png_image_finish_read(&image, &white, out.pixels.data(), 0, nullptr))
    return fail(Error::Kind::malformed, image.message);
  return out;
}

}  // namespace

Result<Picture> read_png(std::string_view bytes) {
  auto usual = read_usual(bytes);
  return usual ? Result<Picture>(std::move(*usual)) : read_any(bytes);
}

}  // namespace kanshiki::parse
