#pragma once
/// Files made in place for tests.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kanshiki::parse::testing {

/// `value` in `bytes` bytes, lowest first.
inline std::string little(std::uint64_t value, int bytes) {
  std::string out;
  for (; bytes-- > 0; value >>= 8) out += static_cast<char>(value & 0xFF);
  return out;
}

/// The beginning of a Windows program: as much as tells what it is.
inline std::string windows_program() {
  return "MZ" + std::string(58, '\0') + little(64, 4) + std::string("PE\0\0", 4) + std::string(64, '\0');
}

inline std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
  }
  return ~crc;
}

/// One member of a zip file; bit 0 of `flags` says that it is encrypted.
struct ZipMember {
  std::string name, content;
  unsigned flags = 0;
};

/// A zip file (APPNOTE.TXT §4.3) whose members are stored as they are.
inline std::string stored_zip(const std::vector<ZipMember>& members) {
  std::string out, directory;
  for (const ZipMember& one : members) {
    const std::string common = little(20, 2) + little(one.flags, 2) + little(0, 2) + little(0, 4) +
                               little(crc32(one.content), 4) + little(one.content.size(), 4) +
                               little(one.content.size(), 4) + little(one.name.size(), 2) + little(0, 2);
    directory += "PK\x01\x02" + little(20, 2) + common + little(0, 10) + little(out.size(), 4) + one.name;
    out += "PK\x03\x04" + common + one.name + one.content;
  }
  const std::size_t start = out.size();
  return out + directory + "PK\x05\x06" + little(0, 4) + little(members.size(), 2) +
         little(members.size(), 2) + little(directory.size(), 4) + little(start, 4) + little(0, 2);
}

}  // namespace kanshiki::parse::testing
