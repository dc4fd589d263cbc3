#include "parse/characters/decoders.hpp"

namespace kanshiki::parse::characters {

void decode(std::string_view bytes, const Charset& charset, Utf8Sink& out) {
  switch (charset.scheme) {
    case Scheme::utf_8:
      return decode_utf_8(bytes, out);
    case Scheme::utf_16:
      return decode_utf_16(bytes, guess_byte_order(bytes, 2), out);
    case Scheme::utf_16le:
      return decode_utf_16(bytes, ByteOrder::little, out);
    case Scheme::utf_16be:
      return decode_utf_16(bytes, ByteOrder::big, out);
    case Scheme::utf_32:
      return decode_utf_32(bytes, guess_byte_order(bytes, 4), out);
    case Scheme::utf_32le:
      return decode_utf_32(bytes, ByteOrder::little, out);
    case Scheme::utf_32be:
      return decode_utf_32(bytes, ByteOrder::big, out);
    case Scheme::utf_7:
      return decode_utf_7(bytes, out);
    case Scheme::single_byte:
      return decode_single_byte(bytes, charset, out);
    case Scheme::shift_jis:
      return decode_shift_jis(bytes, out);
    case Scheme::euc_jp:
      return decode_euc_jp(bytes, out);
    case Scheme::iso_2022_jp:
      return decode_iso_2022_jp(bytes, out);
    case Scheme::gb18030:
      return decode_gb18030(bytes, out);
    case Scheme::big5:
      return decode_big5(bytes, out);
    case Scheme::euc_kr:
      return decode_euc_kr(bytes, out);
    case Scheme::iso_2022_kr:
      return decode_iso_2022_kr(bytes, out);
    case Scheme::iso_2022_cn:
      return decode_iso_2022_cn(bytes, out);
    case Scheme::hz:
      return decode_hz(bytes, out);
    case Scheme::unspecified:
      return decode_single_byte(bytes, charset_named("windows-1252"), out);
  }
}

}  // namespace kanshiki::parse::characters
