#include "parse/html/style_sheet.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/html/characters.hpp"
#include "parse/html/css_syntax.hpp"

namespace kanshiki::parse::html {

namespace {

constexpr int most_nested = 8;  // @media inside of @media

// Calls `visit` with each word of a class attribute until it returns true; whether it did.
template <class Visit>
bool any_word(std::string_view words, Visit visit) {
  for (std::size_t at = 0; at < words.size();) {
    while (at < words.size() && is_html_space(words[at])) ++at;
    const std::size_t begin = at;
    while (at < words.size() && !is_html_space(words[at])) ++at;
    if (at > begin && visit(words.substr(begin, at - begin))) return true;
  }
  return false;
}

}  // namespace

bool holds_for_screens(std::string_view condition) {
  for (std::string_view query : split(condition, ',')) {
    query = trim(query);
    if (istarts_with(query, "only ")) query = trim(query.substr(5));
    if (query.empty() || iequals(query, "screen") || iequals(query, "all")) return true;
  }
  return false;
}

void StyleSheet::add(std::string_view css) {
  add_rules(without_comments(css, arena_), 0);
  sorted_ = false;
}

void StyleSheet::add_rules(std::string_view css, int depth) {
  while (const auto rule = take_rule(css)) {
    if (!rule->prelude.starts_with('@')) {
      add_rule(rule->prelude, rule->block);
    } else if (istarts_with(rule->prelude, "@media") && depth < most_nested) {
      if (holds_for_screens(rule->prelude.substr(6))) add_rules(rule->block, depth + 1);
    }
  }
}

void StyleSheet::add_rule(std::string_view selectors, std::string_view block) {
  const DeclaredBlock declared = read_declarations(block, with_trim_);
  for (const auto* one : {&declared.normal, &declared.important}) {
    if (one->fonts) fonts_.push_back(*one->fonts);
  }
  if (!declared.any) return;
  const std::size_t before = rules_.size();
  for (std::string_view one : split(selectors, ',')) {
    Selector selector = parse_selector(one, arena_);
    if (selector.compounds.empty()) continue;
    if (rules_.size() == room_) {
      out_of_rules_ = true;
      break;
    }
    by_key_.emplace_back(key_of(selector.compounds.front()), rules_.size());
    rules_.push_back({std::move(selector), blocks_.size()});
  }
  if (rules_.size() > before) blocks_.push_back(declared);
}

StyleSheet::Key StyleSheet::key_of(const Compound& compound) {
  if (!compound.id.empty()) return {'#', compound.id};
  if (!compound.classes.empty()) return {'.', compound.classes.front()};
  if (!compound.name.empty()) return {'a', compound.name};
  return {};
}

DeclaredBlock StyleSheet::declared_for(const Identity& element, const Ancestors& ancestor) {
  if (!sorted_) std::sort(by_key_.begin(), by_key_.end());
  sorted_ = true;
  matched_.clear();
  collect({}, element, ancestor);
  collect({'a', element.name}, element, ancestor);
  if (!element.id.empty()) collect({'#', element.id}, element, ancestor);
  any_word(element.classes, [&](std::string_view word) {
    collect({'.', word}, element, ancestor);
    return false;
  });
  std::sort(matched_.begin(), matched_.end(), [](const Rule* a, const Rule* b) {
    return std::pair(a->selector.specificity, a->block) < std::pair(b->selector.specificity, b->block);
  });
  DeclaredBlock out;
  for (const Rule* rule : matched_) out.override_with(blocks_[rule->block]);
  out.any = !matched_.empty();
  return out;
}

void StyleSheet::collect(const Key& key, const Identity& element, const Ancestors& ancestor) {
  auto at = std::lower_bound(by_key_.begin(), by_key_.end(), std::pair(key, std::size_t{0}));
  for (; steps_ > 0 && at != by_key_.end() && at->first == key; ++at) {
    const Rule& rule = rules_[at->second];
    if (matches(rule.selector, 0, element, 0, ancestor)) matched_.push_back(&rule);
  }
}

// Whether the selector holds from its `compound`-th on, which `element` is to meet; its parent is the
// ancestor of number `next`. The recursion is as deep as the selector is long.
bool StyleSheet::matches(const Selector& selector, std::size_t compound, const Identity& element,
                         std::size_t next, const Ancestors& ancestor) {
  const Compound& wanted = selector.compounds[compound];
  if (!matches(wanted, element)) return false;
  if (compound + 1 == selector.compounds.size()) return true;
  for (const Identity* above = ancestor(next); above != nullptr; above = ancestor(next)) {
    if (matches(selector, compound + 1, *above, ++next, ancestor)) return true;
    if (wanted.child || steps_ == 0) return false;
  }
  return false;
}

bool StyleSheet::matches(const Compound& compound, const Identity& element) {
  constexpr std::size_t classes_a_step = 64;  // bytes of a class attribute
  const std::size_t cost = 1 + compound.classes.size() * (element.classes.size() / classes_a_step);
  steps_ -= std::min(steps_, cost);
  if (steps_ == 0) return false;
  if (!compound.name.empty() && compound.name != element.name) return false;
  if (!compound.id.empty() && compound.id != element.id) return false;
  return std::all_of(compound.classes.begin(), compound.classes.end(), [&](std::string_view wanted) {
    return any_word(element.classes, [&](std::string_view word) { return word == wanted; });
  });
}

}  // namespace kanshiki::parse::html
