#pragma once
/// The names of all brands, found together in one pass over a text.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_table.hpp"
#include "knowledge/brands.hpp"
#include "knowledge/domain_lists.hpp"
#include "knowledge/word_finder.hpp"

namespace kanshiki {

/// A place in a folded text where a brand is named.
struct BrandMention {
  std::uint32_t brand;  ///< index in Knowledge::brands
  std::uint32_t begin, end;
  bool common;  ///< by a word that means other things too: counts only where it stands alone
};

/// Immutable; a search is linear in the text. A Latin name must stand as a word of its own, outside
/// addresses ("amazon" is not named by "pics.amazon.example"); katakana must not go on to either side,
/// but for a role word ("メルカリサポート"), nor stand before a name in hiragana ("チケットぷらら"); of names
/// inside one another the longest counts.
class BrandIndex {
 public:
  /// More mentions of one brand than this are not told.
  static constexpr std::size_t most_mentions = 32;

  BrandIndex() = default;
  /// `role_words` are those that say what a sender does, not who it is (DomainLists).
  explicit BrandIndex(const std::vector<Brand>& brands, DomainLists::Words role_words = {});

  /// By position; `folded` is what parse::fold makes of a text.
  std::vector<BrandMention> names_in(std::string_view folded) const;

  /// The brands that a display name, a subject or a title (not folded) names, each once. An ordinary word
  /// counts if the line, or what it has between 【 and 】, says nothing else but role words: "Apple Support".
  std::vector<std::uint32_t> named_by_line(std::string_view line) const;

  /// Whether a line (not folded) has no words but role words: "Customer Support", "no-reply", "".
  bool says_only_role(std::string_view line) const;

  /// A brand whose name `text` (not folded) only seems to have, in letters that look like the right ones
  /// ("PayPaI", "Аmazon" with a Cyrillic letter): index in Knowledge::brands, or -1. For short texts.
  std::int32_t imitated_in(std::string_view text) const;

  /// The brand that owns `host` (Brand::owns); of several, the one whose list has the domain nearest its
  /// beginning, for a daughter's list ends with its mother's: index in Knowledge::brands, or -1.
  std::int32_t owner_of(std::string_view host) const;

 private:
  struct Name {
    std::uint32_t brand;
    bool common;
  };
  bool only_role_words(std::string_view folded) const;
  std::size_t role_word_at_start(std::string_view folded) const;
  bool is_word_of_its_own(std::string_view text, const WordFinder::Hit& hit) const;

  std::vector<Name> names_;
  TextTable<std::int32_t> owners_;  ///< by registrable domain, lower case
  DomainLists::Words role_words_;
  WordFinder finder_;      ///< over folded text
  WordFinder look_alike_;  ///< over skeletons (parse/confusables.hpp), of the same names
};

}  // namespace kanshiki
