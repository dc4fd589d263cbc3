/// Goods that no honest shop sells, or not so: prescription drugs without one, copies of dear watches,
/// casinos that ask nobody who he is.

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found illicit_goods(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  const auto offered = heard.first("mark.illicit_goods");
  if (!offered || !speaks_to_one(text, heard, knowledge.phrases)) return {};
  const Cite words = cite(text, *offered);
  return {{{"scheme.illicit_goods", Meaning::suspicious, {{"words", words.quote}}, {words}}}, {}};
}

}  // namespace kanshiki::examine
