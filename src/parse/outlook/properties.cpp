#include "parse/outlook/properties.hpp"

#include <fmt/format.h>

#include <array>

#include "base/text.hpp"
#include "parse/charset.hpp"
#include "parse/outlook/little_endian.hpp"

namespace kanshiki::parse::outlook {
namespace {

/// Types of properties ([MS-OXCDATA] §2.11.1).
enum Type : std::uint16_t {
  integer = 0x0003,
  boolean = 0x000B,
  object_ = 0x000D,
  string8 = 0x001E,
  unicode = 0x001F,
  moment = 0x0040,
  binary_ = 0x0102,
};

constexpr std::size_t entry_size = 16;

/// UTF-16, little-endian, to UTF-8; up to the first NUL.
std::string from_utf16(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t unit{number_at<std::uint16_t>(bytes, at)};
    if (unit == 0) break;
    if (unit >= 0xD800 && unit < 0xDC00 && at + 3 < bytes.size()) {
      const char32_t low{number_at<std::uint16_t>(bytes, at + 2)};
      if (low >= 0xDC00 && low < 0xE000) unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), at += 2;
    }
    append_utf8(out, unit);
  }
  return out;
}

std::string stream_name(Property id, std::uint16_t type) {
  return fmt::format("__substg1.0_{:04X}{:04X}", static_cast<std::uint16_t>(id), type);
}

}  // namespace

///   header   │ type 2 │ id 2 │ flags 4 │ value, or the size of its stream 8 │ type 2 │ …
Properties::Properties(CompoundStorage storage, std::size_t header_size, Budget& budget)
    : storage_(std::move(storage)), budget_(budget) {
  const auto entries = storage_.stream("__properties_version1.0", budget.bytes);
  if (!entries) return;
  budget.bytes -= entries->size();
  const std::string_view all = *entries;
  for (std::size_t at = header_size; at + entry_size <= all.size(); at += entry_size) {
    const auto type = number_at<std::uint16_t>(all, at);
    if (type == integer || type == boolean || type == moment)
      fixed_[number_at<std::uint16_t>(all, at + 2)] = number_at<std::uint64_t>(all, at + 8);
  }
}

std::optional<std::string> Properties::stream(Property id, std::uint16_t type) const {
  auto out = storage_.stream(stream_name(id, type), budget_.bytes);
  if (out) budget_.bytes -= out->size();
  return out;
}

std::string Properties::text(Property id) const {
  if (const auto wide = stream(id, unicode)) return from_utf16(*wide);
  const auto narrow = stream(id, string8);
  if (!narrow) return {};
  Arena arena;
  const std::string_view bytes = std::string_view(*narrow).substr(0, narrow->find('\0'));
  return std::string(decode_text(bytes, charset(), arena).utf8);
}

std::optional<std::string> Properties::binary(Property id) const { return stream(id, binary_); }

std::optional<std::int32_t> Properties::number(Property id) const {
  const auto hit = fixed_.find(static_cast<std::uint16_t>(id));
  if (hit == fixed_.end()) return std::nullopt;
  return static_cast<std::int32_t>(hit->second);
}

/// A FILETIME: tenths of a microsecond since 1601.
std::optional<std::chrono::sys_seconds> Properties::time(Property id) const {
  const auto hit = fixed_.find(static_cast<std::uint16_t>(id));
  if (hit == fixed_.end()) return std::nullopt;
  constexpr std::uint64_t a_second = 10'000'000, before_1970 = 11'644'473'600, year_9999 = 265'046'774'399;
  const std::uint64_t seconds = hit->second / a_second;
  if (seconds < before_1970 || seconds > year_9999) return std::nullopt;
  return std::chrono::sys_seconds(std::chrono::seconds(seconds - before_1970));
}

std::optional<CompoundStorage> Properties::object(Property id) const {
  return storage_.storage(stream_name(id, object_));
}

std::string Properties::charset() const {
  for (const Property id : {Property::message_codepage, Property::internet_codepage})
    if (const auto codepage = number(id))
      if (std::string label = charset_of_codepage(*codepage); !label.empty()) return label;
  return charset_;
}

std::string charset_of_codepage(std::int32_t codepage) {
  struct Entry {
    std::int32_t codepage;
    const char* label;
  };
  static constexpr std::array others{
      Entry{932, "shift_jis"},     Entry{936, "gbk"},           Entry{949, "euc-kr"},
      Entry{950, "big5"},          Entry{20127, "us-ascii"},    Entry{20866, "koi8-r"},
      Entry{20932, "euc-jp"},      Entry{21866, "koi8-u"},      Entry{50220, "iso-2022-jp"},
      Entry{50221, "iso-2022-jp"}, Entry{50222, "iso-2022-jp"}, Entry{51932, "euc-jp"},
      Entry{51949, "euc-kr"},      Entry{54936, "gb18030"},     Entry{65001, "utf-8"},
      Entry{874, "windows-874"}};
  for (const Entry& one : others)
    if (one.codepage == codepage) return one.label;
  if (codepage >= 1250 && codepage <= 1258) return fmt::format("windows-{}", codepage);
  if (codepage >= 28591 && codepage <= 28605) return fmt::format("iso-8859-{}", codepage - 28590);
  return {};
}

}  // namespace kanshiki::parse::outlook
