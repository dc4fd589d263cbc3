/// Two-dimensional codes in pictures, by ZXing.

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <exception>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "parse/file/picture.hpp"

namespace kanshiki::parse {

std::vector<std::string> read_codes(const Picture& picture) {
  constexpr std::uint8_t most = 8;  // of one picture
  std::vector<std::string> out;
  const auto formats = ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::MicroQRCode |
                       ZXing::BarcodeFormat::Aztec | ZXing::BarcodeFormat::DataMatrix;
  try {
    const auto hints = ZXing::DecodeHints().setFormats(formats).setMaxNumberOfSymbols(most);
    const ZXing::ImageView view(reinterpret_cast<const std::uint8_t*>(picture.pixels.data()),
                                static_cast<int>(picture.width), static_cast<int>(picture.height),
                                ZXing::ImageFormat::Lum);
    for (const ZXing::Result& code : ZXing::ReadBarcodes(view, hints)) {
      std::string words = to_valid_utf8(code.text());
      if (code.isValid() && std::find(out.begin(), out.end(), words) == out.end())
        out.push_back(std::move(words));
    }
  } catch (const std::exception&) {  // the library's way of saying that there is no code
  }
  return out;
}

Result<std::vector<std::string>> codes_in(std::string_view bytes, std::string_view type) {
  struct Kept {
    std::string type, digest;
    Result<std::vector<std::string>> codes;
  };
  static thread_local std::array<Kept, 1024> recent;
  const std::string digest = sha256(bytes);
  Kept& kept = recent[std::hash<std::string>()(digest) % recent.size()];
  if (kept.digest != digest || kept.type != type)
    kept = {std::string(type), digest, read_picture(bytes, type).map(read_codes)};
  return kept.codes;
}

}  // namespace kanshiki::parse
