#pragma once
/// The lines of dashes and the like that people and programs draw around words: `--- 転送 ---`, `━━━ ＊ ━━━`.

#include <algorithm>
#include <array>
#include <string_view>

namespace kanshiki::parse {

/// What a rule is drawn with beside ASCII: minus, dashes, lines of boxes, wide forms.
inline constexpr std::array<std::string_view, 9> wide_rules{"−", "‐", "–", "—", "―", "─", "━", "－", "＝"};

/// `line` without what of a rule it begins with.
inline std::string_view without_rule_before(std::string_view line) {
  for (;;) {
    const auto wide = std::find_if(wide_rules.begin(), wide_rules.end(),
                                   [&](std::string_view one) { return line.starts_with(one); });
    if (wide != wide_rules.end())
      line.remove_prefix(wide->size());
    else if (!line.empty() && std::string_view("-=_*~#").find(line.front()) != std::string_view::npos)
      line.remove_prefix(1);
    else
      return line;
  }
}

/// `line` without what of a rule it ends with.
inline std::string_view without_rule_behind(std::string_view line) {
  for (;;) {
    const auto wide = std::find_if(wide_rules.begin(), wide_rules.end(),
                                   [&](std::string_view one) { return line.ends_with(one); });
    if (wide != wide_rules.end())
      line.remove_suffix(wide->size());
    else if (!line.empty() && std::string_view("-=_*~#").find(line.back()) != std::string_view::npos)
      line.remove_suffix(1);
    else
      return line;
  }
}

}  // namespace kanshiki::parse
