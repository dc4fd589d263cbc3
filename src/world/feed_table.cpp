#include "world/feed_table.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace kanshiki {
namespace {

constexpr std::string_view magic = "KSFEED1\n";
constexpr std::size_t header_size = 16;

std::string digest(std::string_view key) { return sha256(key).substr(0, FeedTable::digest_size); }

std::string big_endian(std::uint64_t number, std::size_t bytes) {
  std::string out;
  for (std::size_t i = bytes; i-- > 0;) out += static_cast<char>(number >> (8 * i) & 0xff);
  return out;
}

std::uint64_t read_big_endian(std::string_view bytes) {
  std::uint64_t out = 0;
  for (const char byte : bytes) out = out << 8 | static_cast<unsigned char>(byte);
  return out;
}

/// A day that is not told sorts behind those that are.
std::string record(const parse::FeedEntry& entry) {
  const auto days = entry.first_seen.time_since_epoch().count();
  return digest(entry.key) + big_endian(days > 0 ? static_cast<std::uint64_t>(days) : 0xffffffffu, 4);
}

}  // namespace

std::string write_feed_table(const std::vector<parse::FeedEntry>& entries) {
  std::vector<std::string> records;
  records.reserve(entries.size());
  for (const parse::FeedEntry& entry : entries) records.push_back(record(entry));
  std::sort(records.begin(), records.end());
  const auto same_key = [](const std::string& a, const std::string& b) {
    return a.compare(0, FeedTable::digest_size, b, 0, FeedTable::digest_size) == 0;
  };
  records.erase(std::unique(records.begin(), records.end(), same_key), records.end());
  std::string out = std::string(magic) + big_endian(records.size(), 8);
  out.reserve(out.size() + records.size() * FeedTable::record_size);
  for (const std::string& one : records) out += one;
  return out;
}

Result<FeedTable> FeedTable::open(std::string_view bytes) {
  if (bytes.size() < header_size || !bytes.starts_with(magic))
    return fail(Error::Kind::malformed, "no table of a feed");
  const std::uint64_t count = read_big_endian(bytes.substr(magic.size(), 8));
  const std::string_view records = bytes.substr(header_size);
  if (records.size() % record_size != 0 || records.size() / record_size != count)
    return fail(Error::Kind::malformed, "a table of a feed that is cut short");
  return FeedTable(records);
}

std::optional<std::chrono::sys_days> FeedTable::find(std::string_view key) const {
  const std::string wanted = digest(key);
  const auto digest_at = [&](std::size_t i) { return records_.substr(i * record_size, digest_size); };
  std::size_t begin = 0, end = size();
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    if (digest_at(middle) < wanted)
      begin = middle + 1;
    else
      end = middle;
  }
  if (begin == size() || digest_at(begin) != wanted) return {};
  const std::uint64_t days = read_big_endian(records_.substr(begin * record_size + digest_size, 4));
  return std::chrono::sys_days{
      std::chrono::days(days == 0xffffffffu ? 0 : static_cast<int>(days & 0xffffff))};
}

}  // namespace kanshiki
