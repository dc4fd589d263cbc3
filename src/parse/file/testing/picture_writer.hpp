#pragma once
/// Pictures of codes for tests.

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <gif_lib.h>
#include <png.h>
#include <turbojpeg.h>
#include <webp/encode.h>

#include <string>

#include "parse/file/picture.hpp"

namespace kanshiki::parse::testing {

/// A QR code that says `words`, with its quiet zone.
inline Picture code_saying(const std::string& words, int side = 240) {
  const auto matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                          .setMargin(4)
                          .encode(std::wstring(words.begin(), words.end()), side, side);
  Picture out{static_cast<std::size_t>(matrix.width()), static_cast<std::size_t>(matrix.height()), {}};
  for (int y = 0; y < matrix.height(); ++y)
    for (int x = 0; x < matrix.width(); ++x) out.pixels += matrix.get(x, y) ? '\0' : '\xFF';
  return out;
}

/// A picture without a code: a slope of grey.
inline Picture slope(std::size_t width, std::size_t height) {
  Picture out{width, height, {}};
  for (std::size_t i = 0; i < width * height; ++i) out.pixels += static_cast<char>(i % 251);
  return out;
}

inline std::string as_png(const Picture& picture) {
  ::png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<::png_uint_32>(picture.width);
  image.height = static_cast<::png_uint_32>(picture.height);
  image.format = PNG_FORMAT_GRAY;
  std::string out(picture.pixels.size() + 100'000, '\0');
  ::png_alloc_size_t size = out.size();
  png_image_write_to_memory(&image, out.data(), &size, 0, picture.pixels.data(), 0, nullptr);
  out.resize(size);
  return out;
}

inline std::string as_jpeg(const Picture& picture) {
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  const ::tjhandle encoder = tjInitCompress();
  tjCompress2(encoder, reinterpret_cast<const unsigned char*>(picture.pixels.data()),
              static_cast<int>(picture.width), 0, static_cast<int>(picture.height), TJPF_GRAY, &bytes, &size,
              TJSAMP_GRAY, 90, 0);
  std::string out(reinterpret_cast<const char*>(bytes), size);
  tjFree(bytes);
  tjDestroy(encoder);
  return out;
}

/// In 128 shades of grey. `interlaced`: every eighth line first.
inline std::string as_gif(const Picture& picture, bool interlaced = false) {
  std::string out;
  int error = 0;
  ::GifFileType* file = EGifOpen(
      &out,
      [](::GifFileType* to, const ::GifByteType* bytes, int size) {
        static_cast<std::string*>(to->UserData)
            ->append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
        return size;
      },
      &error);
  ::ColorMapObject* greys = GifMakeMapObject(128, nullptr);
  for (int i = 0; i < 128; ++i)
    greys->Colors[i] = {static_cast<::GifByteType>(2 * i), static_cast<::GifByteType>(2 * i),
                        static_cast<::GifByteType>(2 * i)};
  const int width = static_cast<int>(picture.width), height = static_cast<int>(picture.height);
  EGifPutScreenDesc(file, width, height, 7, 0, greys);
  EGifPutImageDesc(file, 0, 0, width, height, interlaced, nullptr);
  const int firsts[] = {0, 4, 2, 1}, steps[] = {8, 8, 4, 2};
  for (int round = 0; round < (interlaced ? 4 : 1); ++round)
    for (int y = interlaced ? firsts[round] : 0; y < height; y += interlaced ? steps[round] : 1) {
      std::string line = picture.pixels.substr(static_cast<std::size_t>(y) * picture.width, picture.width);
      for (char& c : line) c = static_cast<char>(static_cast<unsigned char>(c) / 2);
      EGifPutLine(file, reinterpret_cast<::GifPixelType*>(line.data()), width);
    }
  EGifCloseFile(file, &error);
  GifFreeMapObject(greys);
  return out;
}

/// With a fully transparent black where `picture` is white.
inline std::string as_webp(const Picture& picture) {
  std::string colours;
  for (const char c : picture.pixels) colours.append(3, '\0') += static_cast<char>(~c);
  std::uint8_t* bytes = nullptr;
  const int width = static_cast<int>(picture.width), height = static_cast<int>(picture.height);
  const std::size_t size = WebPEncodeLosslessRGBA(reinterpret_cast<const std::uint8_t*>(colours.data()),
                                                  width, height, width * 4, &bytes);
  const std::string out(reinterpret_cast<const char*>(bytes), size);
  WebPFree(bytes);
  return out;
}

inline std::string as_pgm(const Picture& picture) {
  return "P5\n" + std::to_string(picture.width) + " " + std::to_string(picture.height) + "\n255\n" +
         picture.pixels;
}

}  // namespace kanshiki::parse::testing
