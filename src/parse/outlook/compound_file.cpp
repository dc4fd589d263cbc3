#include "parse/outlook/compound_file.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "parse/outlook/little_endian.hpp"

namespace kanshiki::parse::outlook {
namespace {

constexpr std::size_t header_size = 512, entry_size = 128, mini_sector_size = 64, small_stream = 4096;
constexpr std::uint32_t none = 0xFFFFFFFF;  // of sectors and directory entries

/// One entry of the directory ([MS-CFB] §2.6.1).
struct Entry {
  enum class Kind : std::uint8_t { unused = 0, storage = 1, stream = 2, root = 5 };
  std::string name;  ///< the characters of ASCII in it: those of .msg have no others
  Kind kind = Kind::unused;
  std::uint32_t left = none, right = none, child = none;  ///< siblings form a tree
  std::uint32_t start = none;                             ///< first sector
  std::uint64_t size = 0;
};

/// Chains of sectors in a stretch of bytes, and which sector follows which.
struct Sectors {
  std::string_view bytes;
  std::size_t size = 0;  ///< of a sector
  std::vector<std::uint32_t> next;

  /// The first `length` bytes of the chain that begins at `start`; fewer where it ends or breaks before.
  std::string read(std::uint32_t start, std::size_t length) const {
    std::string out;
    for (std::uint32_t at = start; out.size() < length && at < next.size(); at = next[at]) {
      const std::size_t offset = std::size_t{at} * size;
      if (offset >= bytes.size()) break;
      out.append(bytes.substr(offset, std::min(size, length - out.size())));
    }
    return out;
  }
};

std::vector<std::uint32_t> numbers_in(std::string_view bytes) {
  std::vector<std::uint32_t> out;
  for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4)
    out.push_back(number_at<std::uint32_t>(bytes, at));
  return out;
}

Entry read_entry(std::string_view bytes) {
  Entry out;
  const std::size_t length = std::min<std::size_t>(number_at<std::uint16_t>(bytes, 64), 64);
  for (std::size_t at = 0; at + 2 < length; at += 2) out.name += bytes[at + 1] == 0 ? bytes[at] : '?';
  out.kind = static_cast<Entry::Kind>(bytes[66]);
  out.left = number_at<std::uint32_t>(bytes, 68);
  out.right = number_at<std::uint32_t>(bytes, 72);
  out.child = number_at<std::uint32_t>(bytes, 76);
  out.start = number_at<std::uint32_t>(bytes, 116);
  out.size = number_at<std::uint64_t>(bytes, 120);
  return out;
}

}  // namespace

bool is_compound_file(std::string_view bytes) {
  return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

class CompoundFile {
 public:
  explicit CompoundFile(std::string_view bytes) : bytes_(bytes) {
    const unsigned shift = number_at<std::uint16_t>(bytes, 30);
    if (shift != 9 && shift != 12) return;  // 512 bytes, or 4096 in version 4
    version_3_ = shift == 9;
    large_.size = std::size_t{1} << shift;
    large_.bytes = bytes.substr(std::min(large_.size, bytes.size()));  // the header takes a sector's room
    read_fat();
    read_directory();
    if (entries_.empty()) return;
    small_.size = mini_sector_size;
    mini_stream_ = large_.read(entries_[0].start, std::min<std::uint64_t>(entries_[0].size, bytes.size()));
    small_.bytes = mini_stream_;
    small_.next = numbers_in(large_.read(number_at<std::uint32_t>(bytes, 60), bytes.size()));
  }
  CompoundFile(const CompoundFile&) = delete;
  CompoundFile& operator=(const CompoundFile&) = delete;

  bool has_root() const { return !entries_.empty() && entries_[0].kind == Entry::Kind::root; }

  /// The entry called `name` in storage `parent`, or null.
  const std::uint32_t* find(std::uint32_t parent, std::string_view name) const {
    const auto hit = children_.find({parent, std::string(name)});
    return hit == children_.end() ? nullptr : &hit->second;
  }
  const Entry& entry(std::uint32_t index) const { return entries_[index]; }
  std::vector<std::string> names_in(std::uint32_t parent) const {
    std::vector<std::string> out;
    for (auto hit = children_.lower_bound({parent, {}}); hit != children_.end() && hit->first.first == parent;
         ++hit)
      out.push_back(hit->first.second);
    return out;
  }

  std::optional<std::string> read(const Entry& stream, std::size_t most) const {
    const std::uint64_t size = version_3_ ? stream.size & 0xFFFFFFFF : stream.size;
    if (size > most || size > bytes_.size()) return std::nullopt;
    std::string out = (size < small_stream ? small_ : large_).read(stream.start, size);
    if (out.size() < size) return std::nullopt;
    return out;
  }

 private:
  std::string_view sector(std::uint32_t number) const {
    const std::size_t offset = std::size_t{number} * large_.size;
    return offset < large_.bytes.size() ? large_.bytes.substr(offset, large_.size) : std::string_view{};
  }

  /// The sectors of the FAT are listed in the header, 109 of them, and on in sectors that are chained by
  /// their last number.
  void read_fat() {
    std::vector<std::uint32_t> list = numbers_in(bytes_.substr(76, header_size - 76));
    std::uint32_t more = number_at<std::uint32_t>(bytes_, 68);
    const std::size_t sectors = large_.bytes.size() / large_.size + 1;
    for (std::size_t steps = 0; steps < sectors && !sector(more).empty(); ++steps) {
      std::vector<std::uint32_t> numbers = numbers_in(sector(more));
      if (numbers.empty()) break;
      more = numbers.back();
      list.insert(list.end(), numbers.begin(), numbers.end() - 1);
    }
    for (const std::uint32_t number : list) {
      if (large_.next.size() >= sectors) break;
      const auto numbers = numbers_in(sector(number));
      large_.next.insert(large_.next.end(), numbers.begin(), numbers.end());
    }
  }

  void read_directory() {
    const std::string directory = large_.read(number_at<std::uint32_t>(bytes_, 48), bytes_.size());
    for (std::size_t at = 0; at + entry_size <= directory.size(); at += entry_size)
      entries_.push_back(read_entry(std::string_view(directory).substr(at, entry_size)));
    std::vector<bool> seen(entries_.size());
    for (std::uint32_t i = 0; i < entries_.size(); ++i)
      if (entries_[i].kind == Entry::Kind::storage || entries_[i].kind == Entry::Kind::root)
        list_children(i, seen);
  }

  /// Walks the tree of siblings; an entry has one place, so none is met twice.
  void list_children(std::uint32_t parent, std::vector<bool>& seen) {
    std::vector<std::uint32_t> open{entries_[parent].child};
    while (!open.empty()) {
      const std::uint32_t at = open.back();
      open.pop_back();
      if (at >= entries_.size() || seen[at]) continue;
      seen[at] = true;
      children_.emplace(std::pair(parent, entries_[at].name), at);
      open.push_back(entries_[at].left);
      open.push_back(entries_[at].right);
    }
  }

  std::string_view bytes_;
  bool version_3_ = true;
  Sectors large_, small_;
  std::string mini_stream_;
  std::vector<Entry> entries_;  // the first is the root
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> children_;
};

std::optional<CompoundStorage> CompoundStorage::open(std::string_view bytes) {
  if (!is_compound_file(bytes) || bytes.size() < header_size) return std::nullopt;
  auto file = std::make_shared<const CompoundFile>(bytes);
  if (!file->has_root()) return std::nullopt;
  return CompoundStorage(std::move(file), 0);
}

std::optional<std::string> CompoundStorage::stream(std::string_view name, std::size_t most) const {
  const std::uint32_t* hit = file_->find(entry_, name);
  if (!hit || file_->entry(*hit).kind != Entry::Kind::stream) return std::nullopt;
  return file_->read(file_->entry(*hit), most);
}

bool CompoundStorage::has(std::string_view name) const { return file_->find(entry_, name) != nullptr; }

std::vector<std::string> CompoundStorage::names() const { return file_->names_in(entry_); }

bool CompoundStorage::has_foreign_names() const {
  const std::vector<std::string> all = names();
  return std::any_of(all.begin(), all.end(), [](const std::string& one) { return one.starts_with('?'); });
}

std::optional<CompoundStorage> CompoundStorage::storage(std::string_view name) const {
  const std::uint32_t* hit = file_->find(entry_, name);
  if (!hit || file_->entry(*hit).kind != Entry::Kind::storage) return std::nullopt;
  return CompoundStorage(file_, *hit);
}

}  // namespace kanshiki::parse::outlook
