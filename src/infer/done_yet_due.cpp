/// What the mail calls done in one place and still to be done in another: the payment was received and has
/// failed, the contract is ended and will be.

#include "infer/inference.hpp"
#include "infer/said.hpp"
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

}  // namespace

std::vector<Finding> done_yet_due(const Case& subject, const Knowledge& knowledge) {
  std::vector<Finding> out;
  if (answers_somebody(*subject.mail) || discussion_list_field(*subject.mail)) return out;
  for (const Event& event : events) {
    const auto done = stated(subject, knowledge.phrases, event.done);
    const auto due = done ? stated(subject, knowledge.phrases, event.due) : std::nullopt;
    if (!due) continue;
    out.push_back({"body.done_yet_due",
                   Meaning::suspicious,
                   {{"event", std::string(event.name)}, {"done", done->quote}, {"due", due->quote}},
                   {*done, *due}});
  }
  return out;
}

}  // namespace kanshiki::infer
