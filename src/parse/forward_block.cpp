#include "parse/forward_block.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "model/thread.hpp"
#include "parse/shown_head.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t blank_lines = 3;     // between the marker and the fields, at most
constexpr std::size_t longest_block = 80;  // lines of fields; some paste the whole header

/// Any field as RFC 5322 writes it: after a marker, the whole header may have been pasted.
std::optional<Field> header_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view name = line.substr(0, colon);
  const bool is_name = std::all_of(name.begin(), name.end(), [](char c) { return is_alnum(c) || c == '-'; });
  if (!is_name || !is_alpha(name.front()) || line.substr(colon).starts_with("://")) return std::nullopt;
  return Field{std::string(name), std::string(trim(line.substr(colon + 1)))};
}

class Finder {
 public:
  explicit Finder(std::span<const ShownLine> lines) : lines_(lines) {}

  std::optional<ForwardBlock> find(bool subject_says_forward) const {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (attributes(lines_[i].text)) return std::nullopt;
      const Marker marker = marker_in(lines_[i].text);
      if (marker == Marker::forward) {
        if (auto block = read_block(i, skip_blank(i + 1), true)) return block;
      } else if (marker == Marker::original || opens_bare_block(i)) {
        const std::size_t first = marker == Marker::original ? skip_blank(i + 1) : i;
        if (auto block = read_block(i, first, marker == Marker::original))
          return subject_says_forward ? block : std::nullopt;
      }
    }
    return std::nullopt;
  }

 private:
  bool is_blank(std::size_t i) const { return trim(lines_[i].text).empty(); }

  std::size_t skip_blank(std::size_t i) const {
    const std::size_t last = std::min(lines_.size(), i + blank_lines);
    while (i < last && is_blank(i)) ++i;
    return i;
  }

  /// Outlook puts no marker: fields alone, of which "From" is the first.
  bool opens_bare_block(std::size_t i) const {
    const auto field = shown_field(lines_[i].text);
    return field && field->first == "From" && !field->second.empty();
  }

  /// The fields from line `first` on. Behind a marker two will do, without one four must be there.
  std::optional<ForwardBlock> read_block(std::size_t marker, std::size_t first, bool marked) const {
    ForwardBlock out;
    out.marker = marker;
    std::size_t i = first;
    for (; i < lines_.size() && i - first < longest_block && !is_blank(i); ++i) {
      auto field = shown_field(lines_[i].text);
      if (!field && marked) field = header_field(lines_[i].text);
      if (field) {
        out.fields.push_back(std::move(*field));
      } else if (!out.fields.empty() && continues(i, first)) {
        out.fields.back().second.append(" ").append(trim(lines_[i].text));
      } else {
        break;
      }
    }
    if (!has(out, "From") || !(has(out, "Subject") || has(out, "Date"))) return std::nullopt;
    if (!marked && !(has(out, "Subject") && has(out, "Date") && has(out, "To"))) return std::nullopt;
    out.body = skip_blank(i);
    find_end(out);
    return out;
  }

  static bool has(const ForwardBlock& block, std::string_view name) {
    return std::any_of(block.fields.begin(), block.fields.end(),
                       [&](const Field& field) { return field.first == name; });
  }

  /// Whether line `i` goes on with the field before it: indented, or between two fields.
  bool continues(std::size_t i, std::size_t first) const {
    const std::string_view text = lines_[i].text;
    if (i > first && (text.starts_with(' ') || text.starts_with('\t'))) return true;
    return i + 1 < lines_.size() && shown_field(lines_[i + 1].text).has_value();
  }

  void find_end(ForwardBlock& block) const {
    block.end = block.body;
    while (block.end < lines_.size() && marker_in(lines_[block.end].text) != Marker::end) ++block.end;
    block.resume = std::min(block.end + 1, lines_.size());
  }

  std::span<const ShownLine> lines_;
};

}  // namespace

std::optional<ForwardBlock> find_forward(std::span<const ShownLine> lines, bool subject_says_forward) {
  return Finder(lines).find(subject_says_forward);
}

bool says_forward(std::string_view subject) {
  const std::string_view text = trim(subject);
  return subject_prefix(text) == SubjectPrefix::forward || istarts_with(text, "[fwd:") ||
         iends_with(text, "(fwd)");
}

}  // namespace kanshiki::parse
