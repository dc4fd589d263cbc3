#pragma once
/// DNS messages for tests: writes what world/questions/dns_message.hpp reads, without compression.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "world/questions/dns_message.hpp"

namespace kanshiki::test {

inline std::string u8(unsigned value) { return {static_cast<char>(value)}; }
inline std::string u16(unsigned value) { return u8(value >> 8 & 0xFF) + u8(value & 0xFF); }
inline std::string u32(std::uint32_t value) { return u16(value >> 16) + u16(value & 0xFFFF); }

inline std::string wire_name(std::string_view name) {
  std::string out;
  if (name != ".")
    for (const std::string_view label : split(name, '.'))
      out += u8(static_cast<unsigned>(label.size())) + std::string(label);
  return out + u8(0);
}

/// "mail.example.jp", "10 mail.example.jp", "v=spf1 -all": the data of a record as its bytes.
inline std::string wire_data(RecordType type, std::string_view text) {
  std::string out;
  switch (type) {
    case RecordType::a:
    case RecordType::aaaa: {
      const IpAddress address = parse_ip(text).value();
      for (const std::uint8_t byte : address.bytes()) out += u8(byte);
      return out;
    }
    case RecordType::txt:
      for (; text.size() > 255; text.remove_prefix(255)) out += u8(255) + std::string(text.substr(0, 255));
      return out + u8(static_cast<unsigned>(text.size())) + std::string(text);
    case RecordType::mx:
      return u16(static_cast<unsigned>(std::stoul(std::string(text)))) + wire_name(words(text).at(1));
    case RecordType::soa:
      return wire_name(words(text).at(0)) + wire_name(words(text).at(1)) + u32(1) + u32(7200) + u32(3600) +
             u32(86400) + u32(static_cast<std::uint32_t>(std::stoul(std::string(words(text).at(2)))));
    default:
      return wire_name(text);
  }
}

inline std::string wire_record(std::string_view name, RecordType type, std::uint32_t ttl,
                               std::string_view text) {
  const std::string data = wire_data(type, text);
  return wire_name(name) + u16(static_cast<unsigned>(type)) + u16(1) + u32(ttl) +
         u16(static_cast<unsigned>(data.size())) + data;
}

/// A response under construction; the fields are as on the wire.
struct DnsResponse {
  std::string name;
  RecordType type = RecordType::a;
  ResponseCode code = ResponseCode::no_error;
  unsigned flags = 0x8180;  ///< a response, recursion desired and available
  unsigned answer_count = 0, authority_count = 0;
  std::string answers{}, authorities{};

  DnsResponse& answer(std::string_view owner, RecordType kind, std::string_view text,
                      std::uint32_t ttl = 300) {
    ++answer_count;
    answers += wire_record(owner, kind, ttl, text);
    return *this;
  }
  DnsResponse& authority(std::string_view owner, RecordType kind, std::string_view text,
                         std::uint32_t ttl = 300) {
    ++authority_count;
    authorities += wire_record(owner, kind, ttl, text);
    return *this;
  }
  std::string bytes() const {
    return u16(4711) + u16(flags | static_cast<unsigned>(code)) + u16(1) + u16(answer_count) +
           u16(authority_count) + u16(0) + wire_name(name) + u16(static_cast<unsigned>(type)) + u16(1) +
           answers + authorities;
  }
};

}  // namespace kanshiki::test
