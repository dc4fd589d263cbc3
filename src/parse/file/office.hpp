#pragma once
/// What an Office document can do besides being read. Three families of formats:
///   docx, xlsx, pptx: a zip of XML files with relationships (ISO/IEC 29500-2)
///   doc, xls, ppt: a compound file of streams ([MS-CFB])
///   rtf, onenote: text with embedded objects; a store of blobs ([MS-ONESTORE])

#include <string_view>
#include <vector>

#include "base/arena.hpp"

namespace kanshiki::parse {

struct OfficeFile {
  std::string_view name, content;
};

struct Office {
  std::vector<std::string_view> links;    ///< that a reader may follow, each once
  std::vector<std::string_view> fetches;  ///< that opening it fetches: templates, frames, linked objects
  std::vector<OfficeFile> files;          ///< embedded files and pictures
  bool macros = false;
  bool commands = false;  ///< a field runs a command (DDE)
  bool objects = false;   ///< an object that updates itself when the document is opened
  bool locked = false;    ///< cannot be read without a password
  bool broken = false;
  bool too_large = false;
};

/// Whether `type` (a FileType's name) is read here.
bool is_office(std::string_view type);

/// Reads `bytes`, which are of `type`, unpacking at most `most` bytes of it into `arena`.
Office read_office(std::string_view bytes, std::string_view type, std::size_t most, Arena& arena);

}  // namespace kanshiki::parse
