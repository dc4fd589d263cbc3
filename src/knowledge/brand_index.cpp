#include "knowledge/brand_index.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "parse/confusables.hpp"
#include "parse/domain.hpp"
#include "parse/fold.hpp"

namespace kanshiki {
namespace {

bool is_hiragana(char32_t c) { return c >= 0x3041 && c <= 0x3096; }
/// Letters and digits of words that are written with blanks between them, as far as brands' names go.
bool is_latin(char32_t c) {
  return (c < 0x80 && is_alnum(static_cast<char>(c))) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}

/// Whether a word ends (or begins) between two characters.
bool parts(char32_t one, char32_t other) {
  return !(is_latin(one) && is_latin(other)) && !(is_katakana(one) && is_katakana(other));
}

/// Whether what stands there belongs to an address or a URL rather than to a sentence.
bool inside_address(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view joins_before = "@./_=%&?", joins_after = "@_=%";
  if (begin > 0 && joins_before.find(text[begin - 1]) != std::string_view::npos) return true;
  if (end >= text.size()) return false;
  if (joins_after.find(text[end]) != std::string_view::npos) return true;
  return text[end] == '.' && end + 1 < text.size() && is_alnum(text[end + 1]);
}

constexpr std::size_t longest_role = 64;  // bytes of a role word

/// What words are made of: letters and digits of every script here, not punctuation.
bool is_word(char32_t c) {
  return is_latin(c) || is_katakana(c) || is_hiragana(c) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0x370 && c <= 0x52F);
}

/// Of several brands that list a domain the one that has it nearest the beginning of its list.
TextTable<std::int32_t> owners_of_domains(const std::vector<Brand>& brands) {
  TextTable<std::int32_t> out;
  std::size_t longest = 0;
  for (const Brand& brand : brands) longest = std::max(longest, brand.domains.size());
  for (std::size_t place = 0; place < longest; ++place)
    for (std::size_t i = 0; i < brands.size(); ++i)
      if (place < brands[i].domains.size())
        out.emplace(to_lower(brands[i].domains[place]), static_cast<std::int32_t>(i));
  return out;
}

}  // namespace

BrandIndex::BrandIndex(const std::vector<Brand>& brands, DomainLists::Words role_words)
    : owners_(owners_of_domains(brands)), role_words_(std::move(role_words)) {
  std::vector<std::string> words, shapes;
  const auto add = [&](const std::string& word, std::size_t brand, bool common) {
    names_.push_back({static_cast<std::uint32_t>(brand), common});
    words.push_back(word);
    // Short names and ordinary words look like too much else.
    shapes.push_back(common || word.size() < 5 ? std::string() : parse::skeleton(word));
  };
  for (std::size_t i = 0; i < brands.size(); ++i) {
    for (const std::string& alias : brands[i].aliases) add(alias, i, false);
    for (const std::string& word : brands[i].common_words) add(word, i, true);
  }
  finder_ = WordFinder(words);
  look_alike_ = WordFinder(shapes);
}

std::vector<BrandMention> BrandIndex::names_in(std::string_view folded) const {
  std::vector<BrandMention> out;
  std::map<std::uint32_t, std::size_t> seen;  // by name
  finder_.find(folded, [&](const WordFinder::Hit& hit) {
    if (!is_word_of_its_own(folded, hit) || ++seen[hit.word] > most_mentions) return;
    out.push_back({names_[hit.word].brand, hit.begin, hit.end, names_[hit.word].common});
  });
  keep_longest(out);
  return out;
}

std::vector<std::uint32_t> BrandIndex::named_by_line(std::string_view line) const {
  const std::string folded = parse::fold(line);
  const std::string_view text = folded;
  std::vector<std::uint32_t> out;
  for (const BrandMention& one : names_in(text)) {
    const std::string_view left = text.substr(0, one.begin), right = text.substr(one.end);
    const bool bracketed = left.ends_with("【") && right.starts_with("】");
    if (one.common && !bracketed && !(only_role_words(left) && only_role_words(right))) continue;
    if (std::find(out.begin(), out.end(), one.brand) == out.end()) out.push_back(one.brand);
  }
  return out;
}

bool BrandIndex::says_only_role(std::string_view line) const { return only_role_words(parse::fold(line)); }

bool BrandIndex::only_role_words(std::string_view folded) const {
  while (!folded.empty()) {
    std::size_t next = 0;
    if (const char32_t c = next_code_point(folded, next); !is_word(c)) {
      folded.remove_prefix(next);
      continue;
    }
    const std::size_t length = role_word_at_start(folded);
    if (length == 0) return false;
    folded.remove_prefix(length);
  }
  return true;
}

/// The length of the longest role word that `folded` begins with. One in kana may be followed by another.
std::size_t BrandIndex::role_word_at_start(std::string_view folded) const {
  std::size_t length = std::min(folded.size(), longest_role);
  const auto is_role_word = [&] {
    const bool latin_goes_on =
        is_latin(code_point_before(folded, length)) && is_latin(code_point_at(folded, length));
    return !latin_goes_on && role_words_.contains(folded.substr(0, length));
  };
  while (length > 0 && !is_role_word()) --length;
  return length;
}

bool BrandIndex::is_word_of_its_own(std::string_view text, const WordFinder::Hit& hit) const {
  const char32_t last = code_point_before(text, hit.begin), first = code_point_at(text, hit.begin);
  if (!parts(last, first) || (is_katakana(last) && is_hiragana(first))) return false;
  if (is_latin(first) && inside_address(text, hit.begin, hit.end)) return false;
  return parts(code_point_before(text, hit.end), code_point_at(text, hit.end)) ||
         (is_katakana(code_point_at(text, hit.end)) && role_word_at_start(text.substr(hit.end)) > 0);
}

std::int32_t BrandIndex::imitated_in(std::string_view text) const {
  const std::string shape = parse::skeleton(text);
  std::int32_t found = -1;
  std::size_t length = 0;
  look_alike_.find(shape, [&](const WordFinder::Hit& hit) {
    if (hit.end - hit.begin <= length || !is_word_of_its_own(shape, hit)) return;
    length = hit.end - hit.begin;
    found = static_cast<std::int32_t>(names_[hit.word].brand);
  });
  if (found < 0) return found;
  // Where the name is spelt right, nothing imitates it, be it a word of its own there or not.
  const auto brand = static_cast<std::uint32_t>(found);
  finder_.find(parse::fold(text), [&](const WordFinder::Hit& hit) {
    if (names_[hit.word].brand == brand) found = -1;
  });
  return found;
}

std::int32_t BrandIndex::owner_of(std::string_view host) const {
  const auto hit = owners_.find(to_lower(parse::registrable_domain(host)));
  return hit == owners_.end() ? -1 : hit->second;
}

}  // namespace kanshiki
