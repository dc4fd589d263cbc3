#pragma once
/// The phrases of all rules (data/phrases/), matched together in one pass over a text.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/text_table.hpp"
#include "model/body.hpp"

namespace kanshiki {

/// Patterns that mean one thing. An id of kind `mark` is for examiners only; every other is a finding's.
struct PhraseRule {
  std::string id;  ///< "lure.payment_failed"
  struct Pattern {
    std::string language;
    std::string text;  ///< RE2 syntax, over folded text (parse/fold.hpp)
  };
  std::vector<Pattern> patterns;
};

/// Reads a file of rules (data/phrases/README.md): a table a rule, an array of patterns a language. Line
/// breaks inside a pattern, and the blanks behind them, do not count.
Result<std::vector<PhraseRule>> read_phrases(std::string_view toml, std::string_view file);

/// All rules compiled together. Immutable; scanning is linear in the text and safe from several threads.
class Phrases {
 public:
  /// `filter`: what `make_filter` gave for the same rules, so that few patterns are tried on a text. With
  /// another, or none, all are: the same is found, more slowly. `malformed` names a pattern that is none.
  static Result<Phrases> compile(std::vector<PhraseRule> rules,
                                 const Result<std::string>& filter = std::string());
  /// Takes seconds for thousands of patterns.
  Result<std::string> make_filter() const;
  bool has_filter() const;
  /// Why there is no filter; empty where there is one.
  const std::string& why_unfiltered() const { return why_unfiltered_; }

  /// Every place where a rule speaks, by position; of one rule's overlapping matches the longest. None
  /// crosses paragraphs, which line breaks part in a folded text.
  std::vector<Mark> scan(std::string_view folded) const;

  const std::vector<PhraseRule>& rules() const { return rules_; }
  /// Index of the rule called `id`; rules().size() if there is none.
  std::size_t find(std::string_view id) const;

 private:
  struct Automaton;

  std::vector<PhraseRule> rules_;
  TextTable<std::size_t> places_;  ///< of rules_, by id: every examiner asks for its own, mail by mail
  std::shared_ptr<const Automaton> automaton_;
  std::string why_unfiltered_;
};

}  // namespace kanshiki
