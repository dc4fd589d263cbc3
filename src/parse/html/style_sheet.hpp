#pragma once
/// The rules of a page's <style> elements, and which of them hold for an element.

#include <compare>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "parse/html/style.hpp"

namespace kanshiki::parse::html {

/// What selectors look at in an element.
struct Identity {
  std::string_view name;  ///< of the tag, lower case
  std::string_view id;
  std::string_view classes;  ///< the class attribute as it stands
};

/// The i-th ancestor of an element, 0 being its parent; null above the root.
using Ancestors = std::function<const Identity*(std::size_t)>;

/// `p`, `*`, `.note`, `td#total.wide`
struct Compound {
  std::string_view name;  ///< empty: any
  std::string_view id;    ///< empty: any
  std::vector<std::string_view> classes;
  bool child = false;  ///< what stands to its left in the selector is the parent (`>`), not just any ancestor
};

/// A complex selector: its compounds from right to left.
struct Selector {
  std::vector<Compound> compounds;
  std::uint32_t specificity = 0;  ///< ids, classes and types, a byte each
};

/// Reads one selector of type, class and id selectors, descendants and children. Empty `compounds` if it has
/// anything else (`:hover`, `[lang]`, `a + b`).
Selector parse_selector(std::string_view text, Arena& arena);

/// Whether a list of media queries holds for a screen as such: `screen`, `all`, `only screen`, or nothing.
bool holds_for_screens(std::string_view media);

/// The rules of all sheets of a page. Rules under a condition that a wide screen need not meet (`@media
/// print`,
/// `@media (max-width: …)`, `@supports …`) do not hold.
class StyleSheet {
 public:
  /// At most `rules` are kept, and at most `steps` comparisons of an element with a compound are made, so
  /// that the time is linear in the page. What only shows in a picture is read `with_trim`.
  StyleSheet(Arena& arena, std::size_t rules, std::size_t steps, bool with_trim = false)
      : arena_(arena), room_(rules), steps_(steps), with_trim_(with_trim) {}

  /// Adds the rules of `css`, after those that are there. The text must outlive the sheet.
  void add(std::string_view css);

  /// What the rules declare for `element`, the weaker overridden by the stronger.
  DeclaredBlock declared_for(const Identity& element, const Ancestors& ancestor);

  bool empty() const { return rules_.empty(); }
  bool out_of_rules() const { return out_of_rules_; }  ///< some were left out
  bool out_of_steps() const { return steps_ == 0; }    ///< some were not compared
  const std::vector<std::string_view>& fonts() const { return fonts_; }

 private:
  struct Rule {
    Selector selector;
    std::size_t block = 0;  // in blocks_; later blocks are stronger
  };
  // Rules by what the rightmost compound asks for first: `#id`, `.class` or a name.
  struct Key {
    char kind = '*';
    std::string_view name;
    auto operator<=>(const Key&) const = default;
  };

  void add_rules(std::string_view css, int depth);
  void add_rule(std::string_view selectors, std::string_view block);
  static Key key_of(const Compound& compound);
  void collect(const Key& key, const Identity& element, const Ancestors& ancestor);
  bool matches(const Selector& selector, std::size_t compound, const Identity& element,
               std::size_t next_ancestor, const Ancestors& ancestor);
  bool matches(const Compound& compound, const Identity& element);

  Arena& arena_;
  std::size_t room_, steps_;
  bool with_trim_, out_of_rules_ = false;
  std::vector<DeclaredBlock> blocks_;
  std::vector<Rule> rules_;
  std::vector<std::pair<Key, std::size_t>> by_key_;
  bool sorted_ = true;
  std::vector<const Rule*> matched_;  // of the element at hand
  std::vector<std::string_view> fonts_;
};

}  // namespace kanshiki::parse::html
