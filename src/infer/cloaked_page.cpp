/// One link shows different pages to different visitors: the trap to those whom it is meant for, something
/// harmless to whoever might look for traps.

#include <set>

#include "infer/inference.hpp"
#include "knowledge/host_of.hpp"

namespace kanshiki::infer {
namespace {

bool asks_in_earnest(const Page& page, const Knowledge& knowledge) {
  return kanshiki::asks_in_earnest(knowledge.form_fields.asked(page.record));
}

/// How `other` was shown something else than `trap`; empty if it was not. Without scripts a form may be
/// missing in all innocence: to a plain client only a refusal or another host counts.
std::string_view difference(const Page& trap, const Page& other, const Knowledge& knowledge) {
  if (other.record.was_refused()) return "refused";
  if (host_of(trap.record.url()) != host_of(other.record.url())) return "sent_elsewhere";
  if (other.client != Client::plain && !asks_in_earnest(other, knowledge)) return "shown_something_else";
  return {};
}

}  // namespace

std::vector<Finding> cloaked_page(const Case& subject, const Knowledge& knowledge) {
  std::vector<Finding> out;
  std::set<const Door*> told;
  const auto pages = subject.all<Page>();
  for (const auto& trap : pages) {
    if (!trap->typed.empty() || trap->record.was_refused() || !asks_in_earnest(*trap, knowledge)) continue;
    for (const auto& other : pages) {
      if (other->door != trap->door || other->client == trap->client || !other->typed.empty()) continue;
      const std::string_view how = difference(*trap, *other, knowledge);
      if (how.empty() || !told.insert(trap->door.get()).second) continue;
      out.push_back({"page.cloaked",
                     Meaning::suspicious,
                     {{"host", host_of(trap->record.url())},
                      {"trapped", std::string(to_string(trap->client))},
                      {"spared", std::string(to_string(other->client))},
                      {"difference", std::string(how)}},
                     {{Cite::In::tape, trap->question, 0, 0, std::string(trap->record.url())},
                      {Cite::In::tape, other->question, 0, 0, std::string(other->record.url())}}});
    }
  }
  return out;
}

}  // namespace kanshiki::infer
