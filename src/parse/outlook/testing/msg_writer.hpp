#pragma once
/// Writes Outlook's .msg files for tests, on libgsf.

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "parse/outlook/properties.hpp"
#include "parse/outlook/testing/stored_rtf.hpp"

namespace kanshiki::parse::outlook::testing {

inline std::string utf16(std::string_view utf8) {
  std::string out;
  for (char32_t c : to_code_points(utf8)) {
    if (c > 0xFFFF)
      out += little_endian(0xD800 + ((c - 0x10000) >> 10), 2), c = 0xDC00 + ((c - 0x10000) & 0x3FF);
    out += little_endian(c, 2);
  }
  return out;
}

/// A storage to be written: what a message, a recipient or an attachment consists of.
class MsgWriter {
 public:
  explicit MsgWriter(std::size_t header_size = 32) : entries_(header_size, '\0') {}

  MsgWriter& text(Property id, std::string_view utf8) { return stream(id, "001F", utf16(utf8)); }
  MsgWriter& text8(Property id, std::string_view bytes) { return stream(id, "001E", bytes); }
  MsgWriter& binary(Property id, std::string_view bytes) { return stream(id, "0102", bytes); }
  MsgWriter& number(Property id, std::int32_t value) {
    return fixed(id, 0x0003, static_cast<std::uint32_t>(value));
  }
  MsgWriter& flag(Property id) { return fixed(id, 0x000B, 1); }
  /// Seconds since 1970.
  MsgWriter& time(Property id, std::uint64_t seconds) {
    return fixed(id, 0x0040, (seconds + 11'644'473'600) * 10'000'000);
  }
  MsgWriter& object(Property id, MsgWriter storage) { return storage_(name(id, "000D"), std::move(storage)); }
  MsgWriter& recipient(MsgWriter one) {
    return storage_(numbered("__recip_version1.0_#", recipients_++), std::move(one));
  }
  MsgWriter& attachment(MsgWriter one) {
    return storage_(numbered("__attach_version1.0_#", attachments_++), std::move(one));
  }

  std::string file() const {
    GsfOutput* memory = gsf_output_memory_new();
    GsfOutfile* root = gsf_outfile_msole_new(memory);
    write_into(root);
    gsf_output_close(GSF_OUTPUT(root));
    g_object_unref(root);
    const auto* bytes = gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory));
    std::string out(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(gsf_output_size(memory)));
    g_object_unref(memory);
    return out;
  }

 private:
  static std::string hex4(unsigned value) {
    std::string out;
    for (int shift = 12; shift >= 0; shift -= 4) out += "0123456789ABCDEF"[value >> shift & 15];
    return out;
  }
  static std::string name(Property id, const char* type) {
    return "__substg1.0_" + hex4(static_cast<unsigned>(id)) + type;
  }
  static std::string numbered(const char* prefix, unsigned number) {
    return prefix + std::string("0000") + hex4(number);
  }

  MsgWriter& stream(Property id, const char* type, std::string_view bytes) {
    streams_.emplace_back(name(id, type), bytes);
    return *this;
  }
  MsgWriter& fixed(Property id, unsigned type, std::uint64_t value) {
    entries_ += little_endian(type, 2) + little_endian(static_cast<unsigned>(id), 2) + little_endian(6, 4) +
                little_endian(value, 8);
    return *this;
  }
  MsgWriter& storage_(std::string called, MsgWriter storage) {
    storages_.emplace_back(std::move(called), std::move(storage));
    return *this;
  }

  static void write_stream(GsfOutfile* into, const std::string& called, std::string_view bytes) {
    GsfOutput* stream = gsf_outfile_new_child(into, called.c_str(), FALSE);
    gsf_output_write(stream, bytes.size(), reinterpret_cast<const guint8*>(bytes.data()));
    gsf_output_close(stream);
    g_object_unref(stream);
  }
  void write_into(GsfOutfile* storage) const {
    write_stream(storage, "__properties_version1.0", entries_);
    for (const auto& [called, bytes] : streams_) write_stream(storage, called, bytes);
    for (const auto& [called, below] : storages_) {
      GsfOutput* child = gsf_outfile_new_child(storage, called.c_str(), TRUE);
      below.write_into(GSF_OUTFILE(child));
      gsf_output_close(child);
      g_object_unref(child);
    }
  }

  std::string entries_;
  std::vector<std::pair<std::string, std::string>> streams_;
  std::vector<std::pair<std::string, MsgWriter>> storages_;
  unsigned recipients_ = 0, attachments_ = 0;
};

}  // namespace kanshiki::parse::outlook::testing
