#pragma once
/// Archives and disk images, unpacked in memory: zip, 7z, rar, tar, cab, lzh, iso 9660, and single files
/// compressed by gzip, bzip2, xz or zstd.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/arena.hpp"

namespace kanshiki::parse {

struct ArchiveMember {
  std::string_view name;     ///< UTF-8, with its folders, as the archive has it
  std::string_view content;  ///< empty of what is encrypted or cannot be read
  bool encrypted = false;
  bool cut = false;  ///< too large: `content` is only its beginning
};

struct Archive {
  std::vector<ArchiveMember> members;  ///< files alone, in the archive's order
  bool encrypted = false;              ///< a member is, or even their names are
  bool broken = false;                 ///< it could not be read to its end
  bool too_many = false;               ///< there are more members than limits::unpacked_files
  bool too_large = false;              ///< a member did not fit
  std::size_t unpacked = 0;            ///< bytes that were unpacked, kept or not
};

/// Loads what read_archive needs of the system. Afterwards it reads no file, so that a process may lock
/// itself up.
void warm_archives();

/// Whether `type` (a FileType's name) is unpacked here.
bool is_archive(std::string_view type);

/// Unpacks `bytes`, which are of `type`, into `arena`: at most `most` bytes in all.
Archive read_archive(std::string_view bytes, std::string_view type, std::size_t most, Arena& arena);

}  // namespace kanshiki::parse
