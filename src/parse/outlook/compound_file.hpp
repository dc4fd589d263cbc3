#pragma once
/// A compound file ([MS-CFB]): the little file system in one file that Outlook's .msg is.
///
///   header │ sector 0 │ sector 1 │ …       each sector belongs to one chain: sector → FAT[sector] → … → end
///   chains: the FAT itself, the directory, each stream of 4096 bytes or more, and the mini stream, which
///   holds the smaller ones in sectors of 64 bytes with a FAT of their own

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki::parse::outlook {

/// Whether `bytes` begin as every compound file does.
bool is_compound_file(std::string_view bytes);

class CompoundFile;

/// A storage, which is to a compound file what a folder is to a disk.
class CompoundStorage {
 public:
  /// The root of the compound file that `bytes` are; nothing if they are none. The bytes must stay. Whatever
  /// they are, reading fails only by absent values, and takes time linear in what is read.
  static std::optional<CompoundStorage> open(std::string_view bytes);

  /// The bytes of the stream called `name`; nothing if there is none, if it has more than `most`, or if the
  /// file does not hold them all.
  std::optional<std::string> stream(std::string_view name, std::size_t most) const;
  /// Whether there is a stream or storage called `name`.
  bool has(std::string_view name) const;
  /// The names of what is in it, in no order. Characters beyond ASCII are '?'.
  std::vector<std::string> names() const;
  /// Whether a name begins with a character beyond ASCII.
  bool has_foreign_names() const;
  /// The storage called `name`.
  std::optional<CompoundStorage> storage(std::string_view name) const;

 private:
  CompoundStorage(std::shared_ptr<const CompoundFile> file, std::uint32_t entry)
      : file_(std::move(file)), entry_(entry) {}

  std::shared_ptr<const CompoundFile> file_;
  std::uint32_t entry_;  // in the directory
};

}  // namespace kanshiki::parse::outlook
