#define POINTERHOLDER_TRANSITION 4  // the library's own pointers are the standard's
#include "parse/file/pdf_picture.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include "base/limits.hpp"
#include "parse/file/ascii85.hpp"
#include "parse/file/inflate.hpp"

namespace kanshiki::parse {
namespace {

using Object = QPDFObjectHandle;

/// How the samples of a picture stand for brightness.
struct Samples {
  std::size_t width = 0, height = 0, bits = 0;
  std::size_t components = 0;  ///< 1 grey or a palette's index, 3 RGB, 4 CMYK; 0: not known here
  std::string palette;         ///< brightness by index
  bool inverted = false;

  std::size_t row_bytes() const { return (width * components * bits + 7) / 8; }
};

std::size_t number(Object value) {
  return value.isInteger() && value.getIntValue() > 0 ? static_cast<std::size_t>(value.getIntValue()) : 0;
}

/// Brightness of one pixel of `components` bytes.
unsigned char brightness(const unsigned char* pixel, std::size_t components) {
  if (components == 1) return pixel[0];
  const unsigned sum = (pixel[0] + 2U * pixel[1] + pixel[2]) / 4;
  if (components == 3) return static_cast<unsigned char>(sum);
  return static_cast<unsigned char>(255 - std::min(255U, sum + pixel[3]));
}

/// Components of a colour space that is no palette (§8.6).
std::size_t components_of(Object space) {
  if (space.isArray() && space.getArrayNItems() > 0) {
    const Object parameters = space.getArrayNItems() > 1 ? space.getArrayItem(1) : Object::newNull();
    space = space.getArrayItem(0);
    if (space.isNameAndEquals("/ICCBased") && Object(parameters).isStream())
      return number(Object(parameters).getDict().getKey("/N"));
  }
  if (space.isNameAndEquals("/DeviceGray") || space.isNameAndEquals("/CalGray")) return 1;
  if (space.isNameAndEquals("/DeviceRGB") || space.isNameAndEquals("/CalRGB")) return 3;
  return space.isNameAndEquals("/DeviceCMYK") ? 4 : 0;
}

/// [/Indexed base highest lookup] (§8.6.6.3).
std::string palette_of(Object space) {
  if (!space.isArray() || space.getArrayNItems() != 4 || !space.getArrayItem(0).isNameAndEquals("/Indexed"))
    return {};
  const std::size_t components = components_of(space.getArrayItem(1));
  Object lookup = space.getArrayItem(3);
  std::string table;
  if (lookup.isString()) table = lookup.getStringValue();
  if (lookup.isStream()) {
    const auto buffer = lookup.getStreamData(qpdf_dl_generalized);
    table.assign(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  }
  std::string out;
  if (components != 1 && components != 3 && components != 4) return out;
  for (std::size_t at = 0; at + components <= table.size() && out.size() < 256; at += components)
    out +=
        static_cast<char>(brightness(reinterpret_cast<const unsigned char*>(table.data()) + at, components));
  return out;
}

Samples samples_of(Object dictionary) {
  Samples out;
  out.width = number(dictionary.getKey("/Width"));
  out.height = number(dictionary.getKey("/Height"));
  out.bits = number(dictionary.getKey("/BitsPerComponent"));
  const Object space = dictionary.getKey("/ColorSpace"), mask = dictionary.getKey("/ImageMask");
  if (Object(mask).isBool() && Object(mask).getBoolValue()) out.bits = out.components = 1;
  out.palette = palette_of(space);
  if (out.components == 0) out.components = out.palette.empty() ? components_of(space) : 1;
  Object decode = dictionary.getKey("/Decode");
  out.inverted = decode.isArray() && decode.getArrayNItems() > 0 && number(decode.getArrayItem(0)) == 1;
  return out;
}

bool is_readable(const Samples& samples) {
  const bool whole =
      samples.bits == 8 && (samples.components == 1 || samples.components == 3 || samples.components == 4);
  const bool packed =
      samples.components == 1 && (samples.bits == 1 || samples.bits == 2 || samples.bits == 4);
  return (whole || packed) && samples.width > 0 && samples.height > 0 &&
         samples.height <= limits::picture_pixels / samples.width;
}

/// The brightness that a sample of one component stands for.
unsigned char shade(const Samples& samples, std::size_t value) {
  if (value < samples.palette.size()) return static_cast<unsigned char>(samples.palette[value]);
  return static_cast<unsigned char>(value * 255 / ((std::size_t{1} << samples.bits) - 1));
}

/// The sample at `x` of a row of grey levels or of a palette's indices.
std::size_t sample_at(const unsigned char* row, std::size_t bits, std::size_t x) {
  const std::size_t bit = x * bits, highest = (std::size_t{1} << bits) - 1;
  return row[bit / 8] >> (8 - bits - bit % 8) & highest;
}

/// One row in brightness, as `pixel` tells it of each `x`.
template <class Pixel>
void fill_row(char* out, std::size_t width, Pixel pixel) {
  for (std::size_t x = 0; x < width; ++x) out[x] = static_cast<char>(pixel(x));
}

std::string graymap(const Samples& samples, const unsigned char* bytes) {
  std::string out = "P5\n" + std::to_string(samples.width) + " " + std::to_string(samples.height) + "\n255\n";
  const std::size_t head = out.size(), width = samples.width, bits = samples.bits;
  out.resize(head + width * samples.height);
  std::array<unsigned char, 256> shades{};
  for (std::size_t value = 0; value < shades.size(); ++value) shades[value] = shade(samples, value);
  for (std::size_t y = 0; y < samples.height; ++y) {
    const unsigned char* row = bytes + y * samples.row_bytes();
    char* pixels = out.data() + head + y * width;
    if (samples.components == 3)
      fill_row(pixels, width, [&](std::size_t x) { return brightness(row + 3 * x, 3); });
    else if (samples.components == 4)
      fill_row(pixels, width, [&](std::size_t x) { return brightness(row + 4 * x, 4); });
    else
      fill_row(pixels, width, [&](std::size_t x) { return shades[sample_at(row, bits, x)]; });
  }
  if (samples.inverted)
    for (std::size_t at = head; at < out.size(); ++at) out[at] = static_cast<char>(~out[at]);
  return out;
}

/// What a stream holds, its filters undone, if these are the usual ones and it is `size` bytes; qpdf's own
/// way takes three times as long.
std::unique_ptr<char[]> inflated(Object stream, Object filter, std::size_t size) {
  const bool in_letters = filter.isArray() && filter.getArrayNItems() == 2 &&
                          filter.getArrayItem(0).isNameAndEquals("/ASCII85Decode") &&
                          filter.getArrayItem(1).isNameAndEquals("/FlateDecode");
  if (!(in_letters || filter.isNameAndEquals("/FlateDecode")) || stream.getDict().hasKey("/DecodeParms"))
    return nullptr;
  const auto raw = stream.getRawStreamData();
  const std::string_view bytes(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize());
  if (!in_letters) return inflate(bytes, size);
  const auto compressed = decode_ascii85(bytes);
  return compressed ? inflate(*compressed, size) : nullptr;
}

/// The samples of a picture, its filters undone; fewer if they are broken.
std::string data_of(Object stream, Object filter, std::size_t size) {
  if (const auto data = inflated(stream, filter, size)) return {data.get(), size};
  const auto buffer = stream.getStreamData(qpdf_dl_generalized);
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

std::string picture_of(QPDFObjectHandle stream) {
  Object dictionary = stream.getDict();
  Object filter = dictionary.getKey("/Filter");
  if (filter.isArray() && filter.getArrayNItems() == 1) filter = filter.getArrayItem(0);
  if (filter.isNameAndEquals("/DCTDecode")) {  // what is filtered so is a JPEG file (§7.4.8)
    const auto raw = stream.getRawStreamData();
    return {reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize()};
  }
  const Samples samples = samples_of(dictionary);
  if (!is_readable(samples)) return {};
  const std::string data = data_of(stream, filter, samples.row_bytes() * samples.height);
  if (data.size() < samples.row_bytes() * samples.height) return {};
  return graymap(samples, reinterpret_cast<const unsigned char*>(data.data()));
}

}  // namespace kanshiki::parse
