#pragma once
/// The lines of dashes and the like that people and programs draw around words: `--- 転送 ---`, `━━━ ＊ ━━━`.

#include <array>
#include <string_view>

namespace kanshiki::parse {

enum class LineEnd { front, back };

/// The bytes that one piece of a rule takes at an end of `line`; 0 if none stands there.
inline std::size_t rule_piece_at(LineEnd end, std::string_view line) {
  // Beside ASCII: minus, dashes, lines of boxes, wide forms.
  constexpr std::array<std::string_view, 9> wide = {"−", "‐", "–", "—", "―", "─", "━", "－", "＝"};
  const bool front = end == LineEnd::front;
  for (const std::string_view one : wide)
    if (front ? line.starts_with(one) : line.ends_with(one)) return one.size();
  if (line.empty()) return 0;
  return std::string_view("-=_*~#").find(front ? line.front() : line.back()) != std::string_view::npos;
}

/// `line` without what of a rule it begins with.
inline std::string_view without_rule_before(std::string_view line) {
  while (const std::size_t piece = rule_piece_at(LineEnd::front, line)) line.remove_prefix(piece);
  return line;
}

/// `line` without what of a rule it ends with.
inline std::string_view without_rule_behind(std::string_view line) {
  while (const std::size_t piece = rule_piece_at(LineEnd::back, line)) line.remove_suffix(piece);
  return line;
}

}  // namespace kanshiki::parse
