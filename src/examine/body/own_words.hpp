#pragma once
/// What the author of a mail says, as against what he quotes: a contradiction counts only among own words.

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/stretch.hpp"
#include "model/body.hpp"
#include "model/finding.hpp"

namespace kanshiki::examine {

/// The places of a body that are its author's own: no quoted lines (`>`), nothing below the line that
/// announces a mail that is answered or forwarded, no signature below `-- ` (RFC 3676 §4.3): Text::foreign.
class OwnWords {
 public:
  explicit OwnWords(const Text& text) : text_(text) {}

  /// Whether `text` is a body at all: no subject, no attached file, no other reading of the same bytes, and
  /// no report that a server makes of another mail.
  static bool has(const Text& text);

  bool hold(Stretch words) const;

  /// Where phrase rule `rule` (an index in Phrases::rules()) speaks in own words, by position.
  std::vector<Stretch> marks(std::size_t rule) const;
  /// The same without what only speaks of a case: `once it has been restored`.
  std::vector<Stretch> statements(std::size_t rule) const;

 private:
  const Text& text_;
};

/// The sentence that holds `words`, at most some 200 bytes to either side.
Stretch sentence_around(std::string_view folded, Stretch words);

/// How many findings of one kind a text is told of, and how many dates, sums and deadlines are looked at:
/// nobody writes more.
inline constexpr std::size_t most_told = 5, most_looked_at = 500;

/// Cites a stretch of a text's folded form in the words that a reader sees.
Cite cite(const Text& text, Stretch words);

}  // namespace kanshiki::examine
