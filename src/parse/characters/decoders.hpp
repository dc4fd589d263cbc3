#pragma once
/// Bytes to characters, a function a scheme. None fails: what means nothing becomes U+FFFD.
///
/// Errors are handled as the WHATWG Encoding standard does, so that a byte that is ASCII is never swallowed
/// by a broken character before it: what hides markup from a filter would show it to the reader.

#include <string_view>

#include "parse/characters/charsets.hpp"
#include "parse/characters/utf8_sink.hpp"

namespace kanshiki::parse::characters {

/// Decodes by the charset's scheme; Scheme::unspecified as windows-1252.
void decode(std::string_view bytes, const Charset& charset, Utf8Sink& out);

// Legacy charsets of one and two bytes: legacy.cpp
void decode_single_byte(std::string_view bytes, const Charset& charset, Utf8Sink& out);
void decode_shift_jis(std::string_view bytes, Utf8Sink& out);
void decode_euc_jp(std::string_view bytes, Utf8Sink& out);
void decode_euc_kr(std::string_view bytes, Utf8Sink& out);
void decode_big5(std::string_view bytes, Utf8Sink& out);
void decode_gb18030(std::string_view bytes, Utf8Sink& out);

// Those that switch tables by escapes and shifts in 7 bits: iso_2022.cpp
void decode_iso_2022_jp(std::string_view bytes, Utf8Sink& out);
void decode_iso_2022_kr(std::string_view bytes, Utf8Sink& out);
void decode_iso_2022_cn(std::string_view bytes, Utf8Sink& out);
void decode_hz(std::string_view bytes, Utf8Sink& out);

// Unicode's own forms: unicode.cpp
enum class ByteOrder { little, big };
void decode_utf_8(std::string_view bytes, Utf8Sink& out);
void decode_utf_16(std::string_view bytes, ByteOrder order, Utf8Sink& out);
void decode_utf_32(std::string_view bytes, ByteOrder order, Utf8Sink& out);
void decode_utf_7(std::string_view bytes, Utf8Sink& out);
/// The byte order of UTF-16 or UTF-32 (`unit` 2 or 4) that lacks a byte order mark, by where its zero bytes
/// are.
ByteOrder guess_byte_order(std::string_view bytes, std::size_t unit);

}  // namespace kanshiki::parse::characters
