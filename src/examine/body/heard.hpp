#pragma once
/// What the author of a body says in his own words, rule by rule.

#include <optional>
#include <string_view>

#include "examine/body/own_words.hpp"
#include "knowledge/phrases.hpp"

namespace kanshiki::examine {

/// Asks for phrase rules by their id. What the text quotes, forwards or signs with is not heard.
class Heard {
 public:
  Heard(const Text& text, const Phrases& phrases) : own_(text), phrases_(phrases) {}

  /// Where rule `id` speaks first; nothing if it does not.
  std::optional<Stretch> first(std::string_view id) const {
    const std::vector<Stretch> all = own_.marks(phrases_.find(id));
    return all.empty() ? std::nullopt : std::optional(all.front());
  }
  bool any(std::string_view id) const { return first(id).has_value(); }

 private:
  OwnWords own_;
  const Phrases& phrases_;
};

/// Whether the subject of the mail whose body `text` is speaks as phrase rule `id` tells.
bool subject_says(const Text& text, const Phrases& phrases, std::string_view id);

/// Whether a mail warns of fraud, in its subject or in the author's own words of this body: it tells the same
/// tale as who commits it.
bool warns(const Text& text, const Heard& heard, const Phrases& phrases);

/// Whether a body can be one side of a talk between two people: the author's own words, not through a list,
/// and no warning.
bool speaks_to_one(const Text& text, const Heard& heard, const Phrases& phrases);

}  // namespace kanshiki::examine
