#pragma once
/// The name of a file, taken apart as the system that opens it does.

#include <cstddef>
#include <string_view>

namespace kanshiki::parse {

struct FileName {
  std::string_view whole;
  std::string_view extension;        ///< behind the last dot; blanks and dots at the end do not count
  std::string_view inner_extension;  ///< behind the dot before that: the "pdf" of "a.pdf.exe"
  std::size_t padding = 0;           ///< characters that look empty right before the last extension
  bool turned = false;               ///< has characters that turn the direction of writing
  bool invisible = false;            ///< has characters that take no room
};

/// The last component of a path, or all of `name`. Views point into `name`.
FileName read_file_name(std::string_view name);

}  // namespace kanshiki::parse
