#pragma once
/// Paths of URLs (URL standard §4.4, the path state): dots resolved, Windows drive letters kept in place.

#include <string>
#include <string_view>

#include "parse/url/scheme.hpp"

namespace kanshiki::parse {

/// "C:" or "C|".
bool is_drive_letter(std::string_view text);
/// Whether `text`, the rest of a file URL, begins with a drive letter and then ends or goes on with a slash.
bool starts_with_drive_letter(std::string_view text);

/// Writes a path behind whatever `out` holds already, a "/" before each of its segments.
class PathWriter {
 public:
  PathWriter(std::string& out, Scheme scheme) : out_(out), begin_(out.size()), scheme_(scheme) {}

  /// Takes over an already serialised path.
  void copy(std::string_view path) { out_.append(path); }
  /// Appends segments; "." and ".." among them, in any encoding, move instead. Of no text it is one empty
  /// segment.
  void append(std::string_view segments);
  /// Drops the last segment, unless it is a file URL's drive.
  void shorten();

 private:
  std::string_view path() const { return std::string_view(out_).substr(begin_); }
  void push(std::string_view segment);

  std::string& out_;
  std::size_t begin_;
  Scheme scheme_;
};

}  // namespace kanshiki::parse
