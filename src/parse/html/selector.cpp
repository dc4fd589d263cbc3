#include <algorithm>

#include "base/text.hpp"
#include "parse/html/characters.hpp"
#include "parse/html/style_sheet.hpp"

namespace kanshiki::parse::html {

namespace {

constexpr std::size_t most_compounds = 16;

bool in_name(char c) { return is_alnum(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

std::string_view take_name(std::string_view& text) {
  std::size_t size = 0;
  while (size < text.size() && in_name(text[size])) ++size;
  const std::string_view name = text.substr(0, size);
  text.remove_prefix(size);
  return name;
}

std::uint32_t weight(const Compound& compound) {
  const auto classes = static_cast<std::uint32_t>(std::min<std::size_t>(compound.classes.size(), 15));
  return (compound.id.empty() ? 0u : 1u << 16) + (classes << 8) + (compound.name.empty() ? 0u : 1u);
}

// Takes a compound off `text`; false if there is none that we know.
bool take_compound(std::string_view& text, Compound& out, Arena& arena) {
  const std::size_t before = text.size();
  if (text.starts_with('*')) text.remove_prefix(1);
  if (const auto name = take_name(text); !name.empty()) out.name = arena.keep(to_lower(name));
  while (text.starts_with('.') || text.starts_with('#')) {
    const bool is_class = text[0] == '.';
    text.remove_prefix(1);
    const std::string_view name = take_name(text);
    if (name.empty()) return false;
    if (is_class) {
      out.classes.push_back(name);
    } else {
      out.id = name;
    }
  }
  return text.size() < before;
}

}  // namespace

Selector parse_selector(std::string_view text, Arena& arena) {
  Selector selector;
  bool child = false;
  for (text = trim(text); !text.empty();) {
    Compound compound;
    compound.child = child;
    if (selector.compounds.size() == most_compounds || !take_compound(text, compound, arena)) return {};
    const bool spaced = !text.empty() && is_html_space(text[0]);
    text = trim(text);
    child = text.starts_with('>');
    if (child) text = trim(text.substr(1));
    if (!text.empty() && !spaced && !child) return {};
    selector.specificity += weight(compound);
    selector.compounds.push_back(std::move(compound));
  }
  if (child) return {};
  std::reverse(selector.compounds.begin(), selector.compounds.end());
  return selector;
}

}  // namespace kanshiki::parse::html
