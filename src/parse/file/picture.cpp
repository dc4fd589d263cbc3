#include "parse/file/picture.hpp"

#include <turbojpeg.h>

#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "parse/file/picture_formats.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t enough_pixels = 3'000'000;  // a larger JPEG is read at a fraction of its size

/// The largest of the fractions that the decoder offers at which the picture has enough pixels and not many
/// more.
::tjscalingfactor fraction_for(std::size_t pixels) {
  ::tjscalingfactor out{1, 1};
  int count = 0;
  const ::tjscalingfactor* offered = tjGetScalingFactors(&count);
  for (int i = 0; offered && i < count; ++i) {
    const auto scaled = [&](const ::tjscalingfactor& one) {
      const double side = static_cast<double>(one.num) / one.denom;
      return static_cast<double>(pixels) * side * side;
    };
    if (offered[i].num <= offered[i].denom && scaled(out) > static_cast<double>(enough_pixels) &&
        scaled(offered[i]) < scaled(out) && scaled(offered[i]) > static_cast<double>(enough_pixels) / 4)
      out = offered[i];
  }
  return out;
}

Result<Picture> read_jpeg(std::string_view bytes) {
  const std::unique_ptr<void, int (*)(void*)> decoder(tjInitDecompress(), tjDestroy);
  if (!decoder) return fail(Error::Kind::internal, "no JPEG decoder");
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  int width = 0, height = 0, sampling = 0, colours = 0;
  if (tjDecompressHeader3(decoder.get(), data, bytes.size(), &width, &height, &sampling, &colours) != 0)
    return fail(Error::Kind::malformed, tjGetErrorStr2(decoder.get()));
  if (!fits(static_cast<std::size_t>(width), static_cast<std::size_t>(height))) return too_large();
  const ::tjscalingfactor fraction =
      fraction_for(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  width = TJSCALED(width, fraction);
  height = TJSCALED(height, fraction);
  Picture out{static_cast<std::size_t>(width), static_cast<std::size_t>(height), {}};
  out.pixels.resize(out.width * out.height);
  const int flags = TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS | TJFLAG_FASTDCT;
  if (tjDecompress2(decoder.get(), data, bytes.size(), reinterpret_cast<unsigned char*>(out.pixels.data()),
                    width, 0, height, TJPF_GRAY, flags) != 0)
    return fail(Error::Kind::malformed, tjGetErrorStr2(decoder.get()));
  return out;
}

/// A number of a PGM file's header, and the white space behind it.
std::size_t take_number(std::string_view& rest) {
  std::size_t value = 0;
  while (!rest.empty() && is_digit(rest.front())) {
    value = std::min<std::size_t>(value * 10 + static_cast<std::size_t>(rest.front() - '0'), 1'000'000);
    rest.remove_prefix(1);
  }
  if (!rest.empty()) rest.remove_prefix(1);
  return value;
}

/// Portable graymap (pgm(5)), as far as it is written here for what documents hold uncompressed.
Result<Picture> read_pgm(std::string_view bytes) {
  if (!bytes.starts_with("P5\n")) return fail(Error::Kind::malformed, "no PGM file");
  bytes.remove_prefix(3);
  const std::size_t width = take_number(bytes), height = take_number(bytes), white = take_number(bytes);
  if (!fits(width, height)) return too_large();
  if (white != 255 || bytes.size() < width * height)
    return fail(Error::Kind::malformed, "a PGM file cut short");
  return Picture{width, height, std::string(bytes.substr(0, width * height))};
}

}  // namespace

bool is_readable_picture(std::string_view type) {
  return type == "png" || type == "jpeg" || type == "gif" || type == "webp" || type == "pgm";
}

Result<Picture> read_picture(std::string_view bytes, std::string_view type) {
  if (type == "png") return read_png(bytes);
  if (type == "jpeg") return read_jpeg(bytes);
  if (type == "gif") return read_gif(bytes);
  if (type == "webp") return read_webp(bytes);
  if (type == "pgm") return read_pgm(bytes);
  return fail(Error::Kind::malformed, "no picture that is read");
}

}  // namespace kanshiki::parse
