/// A mail that warns of fraud, more than once and in its author's own words, and leads nowhere: neither to a
/// page nor to a telephone nor into a file but a leaflet. What it shows is what it warns of.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/contact.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

/// Whether there is anything to follow. Those who warn write addresses so that nobody can: `hxxps://`.
bool leads_anywhere(const Text& text) {
  const bool linked = text.page && !text.page->links.empty();
  return linked || icontains(text.visible, "http://") || icontains(text.visible, "https://") ||
         icontains(text.visible, "www.") ||
         std::any_of(text.mail->parts.begin(), text.mail->parts.end(),
                     [](const Part& part) { return part.is_attachment() && part.true_type != "pdf"; }) ||
         !parse::find_phone_numbers(text.folded.text).empty();
}

/// Whether it wants what those want who frighten: a call, coins, a hand on the machine.
bool wants_anything(const Heard& heard) {
  constexpr std::array wants = {"mark.calls_to_cancel", "lure.callback_number", "mark.ransom_in_coins",
                                "mark.helps_from_afar"};
  return std::any_of(wants.begin(), wants.end(), [&](const char* id) { return heard.any(id); });
}

}  // namespace

Found warns_of_fraud(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text) || text.marks.empty()) return {};
  const std::vector<Stretch> warnings = OwnWords(text).marks(knowledge.phrases.find("mark.warns_of_fraud"));
  if (warnings.empty() || leads_anywhere(text)) return {};
  const bool again = warnings.size() > 1 || subject_says(text, knowledge.phrases, "mark.warns_of_fraud");
  if (!again || wants_anything(Heard(text, knowledge.phrases))) return {};
  const Cite words = cite(text, warnings.front());
  return {{{"body.warns_of_fraud", Meaning::benign, {{"words", words.quote}}, {words}}}, {}};
}

}  // namespace kanshiki::examine
