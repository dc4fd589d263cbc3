#pragma once
/// What an examination says: findings, each resting on something that anyone can look at.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kanshiki {

enum class Meaning {
  benign,      ///< speaks for the mail
  neutral,     ///< worth telling, weighs nothing by itself
  suspicious,  ///< speaks against the mail
  malicious,   ///< decisive against the mail
  unknown,     ///< could not be looked at: never the same as clean
};
std::string_view to_string(Meaning meaning);

/// A named value of a finding. Prose is made of it elsewhere (data/catalogues).
using FactValue = std::variant<bool, std::int64_t, double, std::string, std::vector<std::string>>;
struct Fact {
  std::string name;
  FactValue value;
};

/// Where a finding can be checked.
struct Cite {
  enum class In {
    header,
    body,
    picture,  ///< words that a machine read from a picture, and may have misread
    tape,
    given,
  };
  In in = In::header;
  std::string where;  ///< a header field's name, a part's path ("1.2"), a question on the tape; given: empty
  std::size_t begin = 0;  ///< header: byte offsets in the mail; else: in the part's visible text
  std::size_t end = 0;
  std::string quote;  ///< the words themselves, as a person would read them
};
std::string_view to_string(Cite::In in);

struct Finding {
  std::string id;  ///< `kind.name`, stable; `kanshiki explain ID` tells its meaning
  Meaning meaning = Meaning::neutral;
  std::vector<Fact> facts;
  std::vector<Cite> cites;
  bool inferred = false;  ///< concluded from other findings rather than seen

  /// The part of the id before the dot: header, route, identity, body, link …
  std::string_view kind() const { return std::string_view(id).substr(0, id.find('.')); }
  /// Whether it rests on nothing but words that a machine read from pictures.
  bool only_in_pictures() const;
  /// The text of fact `name`, or an empty string.
  std::string_view text(std::string_view name) const;
};

}  // namespace kanshiki
