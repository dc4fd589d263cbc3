#include "parse/charset.hpp"

#include <unicode/ucnv.h>

#include <memory>
#include <string>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

std::string clean_label(std::string_view label) {
  std::string out;
  for (char c : trim(label)) {
    if (c == '\r' || c == '\n' || c == ';' || c == '<' || c == ' ') break;
    if (c != '"' && c != '\'') out += lower(c);
  }
  return out;
}

bool is_plain(std::string_view bytes) {
  for (char c : bytes) {
    if (static_cast<unsigned char>(c) >= 0x80 || c == 0x1B) return false;
  }
  return true;
}

bool convert(std::string_view bytes, const char* name, Arena& arena, DecodedText& text) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(name, &error));
  if (U_FAILURE(error)) return false;
  std::u16string wide(bytes.size() * 2 + 1, 0);
  const int32_t length = ucnv_toUChars(converter.get(), wide.data(), static_cast<int32_t>(wide.size()),
                                       bytes.data(), static_cast<int32_t>(bytes.size()), &error);
  if (U_FAILURE(error)) return false;
  std::string out;
  for (int32_t i = 0; i < length; ++i) {
    char32_t c = wide[static_cast<std::size_t>(i)];
    if (c >= 0xD800 && c < 0xDC00 && i + 1 < length) {
      c = 0x10000 + ((c - 0xD800) << 10) + (wide[static_cast<std::size_t>(++i)] - 0xDC00u);
    }
    if (c == 0xFFFD) text.replaced = true;
    append_utf8(out, c);
  }
  text.utf8 = arena.keep(out);
  text.charset = arena.keep(name);
  return true;
}

}  // namespace

DecodedText decode_text(std::string_view bytes, std::string_view declared_charset, Arena& arena) {
  DecodedText text;
  text.declared = declared_charset;
  std::string label = clean_label(declared_charset);
  if (label == "iso-8859-1" || label == "us-ascii") label = "windows-1252";
  if (is_plain(bytes)) {
    text.utf8 = bytes;
    text.charset = "US-ASCII";
    return text;
  }
  const bool escapes = bytes.find("\x1B$") != std::string_view::npos;
  if (is_utf8(bytes) && !escapes) {
    text.utf8 = bytes;
    text.charset = "UTF-8";
    text.mislabelled = !label.empty() && label != "utf-8" && label != "utf8";
    return text;
  }
  if (label == "iso-2022-jp" || escapes) label = "ISO-2022-JP-1";
  if (label.empty() || !convert(bytes, label.c_str(), arena, text)) {
    text.declared_unknown = !label.empty();
    convert(bytes, "windows-1252", arena, text);
  }
  return text;
}

std::string_view canonical_charset(std::string_view label) {
  UErrorCode error = U_ZERO_ERROR;
  const char* name = ucnv_getStandardName(clean_label(label).c_str(), "MIME", &error);
  return name ? name : std::string_view{};
}

void warm_charsets() {}

}  // namespace kanshiki::parse
