#pragma once
/// The marks of mail filters: before the subject, and in fields of their own (data/stamps.toml).

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace re2 {
class RE2;
}

namespace kanshiki {

/// What a filter thought of a mail.
struct FilterOpinion {
  bool spam = false;
  std::string_view score;  ///< as written; empty if it gives none
};

/// A field in which a filter leaves its opinion.
struct FilterField {
  std::string name;
  std::string filter;                                  ///< whose it is, as a reader may know it
  std::shared_ptr<const re2::RE2> spam, clean, score;  ///< clean, score: may be null

  /// The opinion that `value` states; nothing if it states none. "yes" within a word is none.
  std::optional<FilterOpinion> read(std::string_view value) const;
};

struct Stamps {
  std::shared_ptr<const re2::RE2> subject;
  std::vector<FilterField> fields;

  /// The mark at the beginning of `subject`, without the blanks around it; empty if there is none.
  std::string_view mark_of(std::string_view subject) const;
  /// The field called `name` (case ignored); null if no filter's.
  const FilterField* field(std::string_view name) const;
};

/// Reads stamps.toml; `malformed` names the entry.
Result<Stamps> read_stamps(std::string_view toml);

}  // namespace kanshiki
