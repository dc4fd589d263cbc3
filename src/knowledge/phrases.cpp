#include "knowledge/phrases.hpp"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <tuple>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "knowledge/prefix_finder.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {

/// Each pattern needs certain words (its atoms); all atoms are looked for together, and only expressions
/// whose atoms are there are tried.
struct Phrases::Automaton {
  re2::FilteredRE2 expressions{min_atom};           // the patterns, uncounted
  std::vector<std::unique_ptr<const RE2>> counted;  // by expression: the pattern itself, if that is another
  PrefixFinder atoms;
  std::size_t atom_count = 0;
  std::vector<std::uint32_t> rule_of;   // by expression
  const std::uint64_t number = ++made;  ///< no other's
  inline static std::atomic<std::uint64_t> made = 0;

  /// In bytes: two letters, or a sign like "©".
  static constexpr int min_atom = 2;

  // Patterns without so long a word, and all of them as one, which tells that none of them is there.
  std::vector<int> wordless;
  std::unique_ptr<const RE2> any_wordless;

  Result<void> add(const std::string& pattern);
  void join_wordless();
  std::vector<int> atoms_in(std::string_view folded) const;
  std::vector<int> promising_in(std::string_view piece) const;
};

namespace {

RE2::Options options() {
  RE2::Options out;
  out.set_log_errors(false);
  out.set_max_mem(static_cast<std::int64_t>(limits::MiB / 4));  // states of one, kept between mails
  return out;
}

/// `pattern` with long gaps of any length, "due[^.]{0,60}pay" as "due[^.]{0,}pay": it matches wherever the
/// pattern does, and because it does not count how far each "due" lies back, its states are few.
std::string uncounted(std::string pattern) {
  static const RE2 thirty_or_more(R"((\[(?:[^\]\\]|\\.)+\]\{[0-9]+,)(?:[3-9][0-9]|[0-9]{3,})\})");
  RE2::GlobalReplace(&pattern, thirty_or_more, R"(\1})");
  return pattern;
}

/// Where the paragraphs that begin at `begin` end: as many as make a piece. An expression is only tried on
/// pieces that have all its words, and no phrase goes on in the next paragraph.
std::size_t end_of_piece(std::string_view folded, std::size_t begin) {
  constexpr std::size_t enough = 256;  // bytes
  const std::size_t line = folded.find('\n', std::min(begin + enough, folded.size()));
  return line == std::string_view::npos ? folded.size() : line + 1;
}

/// Of one rule's marks that overlap, the longest stays.
void keep_longest(std::vector<Mark>& marks) {
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tuple(a.rule, a.begin, b.end) < std::tuple(b.rule, b.begin, a.end);
  });
  std::vector<Mark> out;
  for (const Mark& mark : marks) {
    if (out.empty() || out.back().rule != mark.rule || mark.begin >= out.back().end)
      out.push_back(mark);
    else if (mark.end - mark.begin > out.back().end - out.back().begin)
      out.back() = mark;
  }
  std::stable_sort(out.begin(), out.end(), [](const Mark& a, const Mark& b) { return a.begin < b.begin; });
  marks = std::move(out);
}

/// A long pattern stands on several lines; their breaks and the blanks that follow are none of it.
std::string on_one_line(std::string_view pattern) {
  std::string out;
  for (std::string_view line : split(pattern, '\n')) {
    if (!out.empty()) line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    out += line;
  }
  return out;
}

/// What was found in the last pieces: a mail says the same in plain text and as a page, and what stands below
/// mails comes again and again.
class RecentPieces {
 public:
  /// The marks that phrases number `of` make in `piece`; `find` looks for them if they are not kept.
  template <class Find>
  const std::vector<Mark>& marks(std::uint64_t of, std::string_view piece, Find find) {
    constexpr std::size_t longest = 4096;  // bytes
    if (piece.size() > longest) return not_kept_ = find(piece);
    Entry& entry = recent_[std::hash<std::string_view>()(piece) % recent_.size()];
    if (entry.of != of || entry.piece != piece) entry = {of, std::string(piece), find(piece)};
    return entry.marks;
  }

 private:
  struct Entry {
    std::uint64_t of = 0;
    std::string piece;
    std::vector<Mark> marks;  ///< seen from where the piece begins
  };
  std::array<Entry, 1024> recent_;
  std::vector<Mark> not_kept_;
};

Result<PhraseRule> read_rule(const std::string& id, const toml::table& entry) {
  PhraseRule out;
  out.id = id;
  for (const auto& [language, patterns] : entry)
    for (const std::string& pattern : strings(toml::node_view<const toml::node>(patterns)))
      out.patterns.push_back({std::string(language.str()), on_one_line(pattern)});
  return out;
}

}  // namespace

Result<std::vector<PhraseRule>> read_phrases(std::string_view text, std::string_view file) {
  return read_entries(text, file, read_rule);
}

Result<Phrases> Phrases::compile(std::vector<PhraseRule> rules) {
  Phrases out;
  out.rules_ = std::move(rules);
  for (std::size_t rule = 0; rule < out.rules_.size(); ++rule) out.places_.emplace(out.rules_[rule].id, rule);
  auto automaton = std::make_shared<Automaton>();
  for (std::size_t rule = 0; rule < out.rules_.size(); ++rule)
    for (const PhraseRule::Pattern& pattern : out.rules_[rule].patterns) {
      if (auto added = automaton->add(pattern.text); !added)
        return fail(Error::Kind::malformed, "phrases: " + out.rules_[rule].id + ": " + added.error().what);
      automaton->rule_of.push_back(static_cast<std::uint32_t>(rule));
    }
  if (automaton->rule_of.empty()) return out;
  std::vector<std::string> atoms;
  automaton->expressions.Compile(&atoms);
  automaton->atom_count = atoms.size();
  automaton->atoms = PrefixFinder(atoms);
  automaton->join_wordless();
  if (!automaton->any_wordless->ok())
    return fail(Error::Kind::malformed, "phrases: too much has no word: " + automaton->any_wordless->error());
  out.automaton_ = std::move(automaton);
  return out;
}

Result<void> Phrases::Automaton::add(const std::string& pattern) {
  const std::string first = uncounted(pattern);
  counted.push_back(first == pattern ? nullptr : std::make_unique<const RE2>(pattern, options()));
  int id = 0;
  const bool good =
      (!counted.back() || counted.back()->ok()) && expressions.Add(first, options(), &id) == RE2::NoError;
  if (!good) return fail(Error::Kind::malformed, pattern + ": " + RE2(pattern, options()).error());
  return {};
}

void Phrases::Automaton::join_wordless() {
  expressions.AllPotentials({}, &wordless);
  std::string joined;
  for (const int pattern : wordless)
    joined.append(joined.empty() ? "(?:" : "|(?:").append(expressions.GetRE2(pattern).pattern()).append(")");
  any_wordless = std::make_unique<const RE2>(joined, options());
}

std::vector<int> Phrases::Automaton::promising_in(std::string_view piece) const {
  std::vector<int> out;
  expressions.AllPotentials(atoms_in(piece), &out);
  if (!wordless.empty() && !RE2::PartialMatch(re2::StringPiece(piece.data(), piece.size()), *any_wordless))
    std::erase_if(out,
                  [&](int pattern) { return std::binary_search(wordless.begin(), wordless.end(), pattern); });
  return out;
}

std::vector<int> Phrases::Automaton::atoms_in(std::string_view folded) const {
  std::vector<int> out;
  std::vector<bool> seen(atom_count);
  atoms.find(folded, [&](std::uint32_t word) {
    if (!seen[word]) out.push_back(static_cast<int>(word));
    seen[word] = true;
  });
  return out;
}

std::vector<Mark> Phrases::scan(std::string_view folded) const {
  static thread_local RecentPieces recent;
  std::vector<Mark> out;
  if (!automaton_ || folded.empty()) return out;
  const auto find = [&](std::string_view piece) {
    std::vector<Mark> found;
    for (const int pattern : automaton_->promising_in(piece))
      locate(static_cast<std::size_t>(pattern), piece, found);
    return found;
  };
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = end_of_piece(folded, begin);
    const auto shift = static_cast<std::uint32_t>(begin);
    for (const Mark& mark : recent.marks(automaton_->number, folded.substr(begin, end - begin), find))
      out.push_back({mark.rule, mark.begin + shift, mark.end + shift});
    begin = end;
  }
  keep_longest(out);
  return out;
}

void Phrases::locate(std::size_t pattern, std::string_view piece, std::vector<Mark>& out) const {
  const RE2& uncounted = automaton_->expressions.GetRE2(static_cast<int>(pattern));
  const RE2* counted = automaton_->counted[pattern].get();
  const re2::StringPiece text(piece.data(), piece.size());
  if (counted && !RE2::PartialMatch(text, uncounted)) return;
  const RE2& wanted = counted ? *counted : uncounted;
  re2::StringPiece match;
  for (std::size_t at = 0; wanted.Match(text, at, text.size(), RE2::UNANCHORED, &match, 1);) {
    const auto begin = static_cast<std::size_t>(match.data() - text.data());
    const std::size_t end = begin + match.size();
    if (end == begin) return;  // a pattern that matches nothing says nothing
    out.push_back(
        {automaton_->rule_of[pattern], static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    at = end;
  }
}

std::size_t Phrases::find(std::string_view id) const {
  const auto hit = places_.find(id);
  return hit == places_.end() ? rules_.size() : hit->second;
}

}  // namespace kanshiki
