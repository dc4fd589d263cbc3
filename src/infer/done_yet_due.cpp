/// What the mail calls done in one place and still to be done in another: the payment was received and has
/// failed, the contract is ended and will be.

#include <algorithm>

#include "infer/inference.hpp"
#include "knowledge/condition.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

/// A pair of rules of data/phrases/statements.toml.
struct Event {
  const char* name;
  std::string_view done, due;
};

constexpr Event events[] = {
    {"cancellation", "mark.done_cancellation", "mark.due_cancellation"},
    {"payment", "mark.done_payment", "mark.due_payment"},
    {"delivery", "mark.done_delivery", "mark.due_delivery"},
    {"suspension", "mark.done_suspension", "mark.due_suspension"},
};

/// The first place in the mail's own texts where rule `id` speaks, and states what it says.
std::optional<Cite> spoken(const std::vector<Piece<Text>>& texts, const Phrases& phrases,
                           std::string_view id) {
  const std::size_t rule = phrases.find(id);
  for (const Piece<Text>& text : texts) {
    if (text->part && (text->part->carried || text->is_in_file())) continue;
    for (const Mark& mark : text->marks)
      if (mark.rule == rule && !is_conditional(text->folded.text, mark.begin, mark.end))
        return cite(*text, mark);
  }
  return std::nullopt;
}

}  // namespace

std::vector<Finding> done_yet_due(const Case& subject, const Knowledge& knowledge) {
  std::vector<Finding> out;
  if (answers_somebody(*subject.mail) || discussion_list_field(*subject.mail)) return out;
  const auto texts = subject.all<Text>();
  for (const Event& event : events) {
    const auto done = spoken(texts, knowledge.phrases, event.done);
    const auto due = done ? spoken(texts, knowledge.phrases, event.due) : std::nullopt;
    if (!due) continue;
    out.push_back({"body.done_yet_due",
                   Meaning::suspicious,
                   {{"event", std::string(event.name)}, {"done", done->quote}, {"due", due->quote}},
                   {*done, *due}});
  }
  return out;
}

}  // namespace kanshiki::infer
