#pragma once
/// A table of address ranges, as text, searched where it lies.
///
///     1.0.0.0,1.0.0.255,13335,"Cloudflare, Inc."      first and last address, then what is told of them
///     1.0.4.0,1.0.7.255,38803,Gtelecom Pty Ltd        sorted by address, no range twice

#include <string>
#include <vector>

#include "base/ip.hpp"
#include "net/geo/mapped_file.hpp"

namespace kanshiki {

class RangeTable {
 public:
  static Result<RangeTable> open(const std::filesystem::path& path);

  /// The columns behind the range that holds `address`; none if no range does, or the line is broken.
  /// Logarithmic in the table's size.
  std::vector<std::string> find(const IpAddress& address) const;

 private:
  explicit RangeTable(MappedFile file) : file_(std::move(file)) {}
  MappedFile file_;
};

/// The columns of a line of comma-separated values (RFC 4180 §2, on one line).
std::vector<std::string> split_columns(std::string_view line);

}  // namespace kanshiki
