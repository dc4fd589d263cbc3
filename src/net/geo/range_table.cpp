#include "net/geo/range_table.hpp"

#include <algorithm>

namespace kanshiki {
namespace {

/// The line that `at` lies in, without its end.
std::string_view line_around(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return text.substr(begin, std::min(text.find('\n', at), text.size()) - begin);
}

std::optional<IpAddress> first_address(std::string_view line) {
  return parse_ip(line.substr(0, line.find(',')));
}

/// The last line whose range begins at or before `address`; empty if there is none.
std::string_view last_line_up_to(std::string_view text, const IpAddress& address) {
  std::string_view found;
  for (std::size_t low = 0, high = text.size(); low < high;) {
    const std::string_view line = line_around(text, low + (high - low) / 2);
    const auto first = first_address(line);
    if (!first) return {};
    const auto begin = static_cast<std::size_t>(line.data() - text.data());
    if (*first <= address) {
      found = line;
      low = begin + line.size() + 1;
    } else {
      high = begin;
    }
  }
  return found;
}

}  // namespace

std::vector<std::string> split_columns(std::string_view line) {
  std::vector<std::string> out(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool doubled = quoted && line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"';
    if (doubled)
      out.back() += line[++i];
    else if (line[i] == '"')
      quoted = !quoted;
    else if (line[i] == ',' && !quoted)
      out.emplace_back();
    else if (line[i] != '\r')
      out.back() += line[i];
  }
  return out;
}

Result<RangeTable> RangeTable::open(const std::filesystem::path& path) {
  auto file = MappedFile::open(path);
  if (!file) return tl::unexpected<Error>(file.error());
  if (!first_address(line_around(file->bytes(), 0)))
    return fail(Error::Kind::malformed, path.string() + ": not a table of address ranges");
  return RangeTable(std::move(*file));
}

std::vector<std::string> RangeTable::find(const IpAddress& address) const {
  std::vector<std::string> columns = split_columns(last_line_up_to(file_.bytes(), address));
  const auto last = columns.size() > 2 ? parse_ip(columns[1]) : std::nullopt;
  if (!last || last->is_v4() != address.is_v4() || *last < address) return {};
  columns.erase(columns.begin(), columns.begin() + 2);
  return columns;
}

}  // namespace kanshiki
