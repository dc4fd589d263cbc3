/// What mail filters on the way thought of the mail: marks before the subject, and their own fields. A field
/// counts as a filter's opinion only where the recipient's side wrote it; below the boundary the sender may
/// have. None of it weighs: the receiving side's opinion is not the mail's doing.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/route/side.hpp"

namespace kanshiki::examine {
namespace {

struct Opinion {
  const HeaderField* field;
  const FilterField* filter;
  FilterOpinion says;
};

/// Whether only the receiver can have written `field`, wherever it stands: a large one that takes such fields
/// off mail from outside.
bool is_receivers_own(const HeaderField& field, const Route& route, const Knowledge& knowledge) {
  const Hop* hop = boundary_hop(route);
  const Receiver* receiver = hop ? receiver_of(hop->line.by, knowledge.receivers) : nullptr;
  return receiver && receiver->owns_field(field.name);
}

std::vector<Fact> facts_of(const Opinion& one) {
  return {{"filter", one.filter->filter},
          {"field", to_valid_utf8(one.field->name)},
          {"value", std::string(clip(to_valid_utf8(one.field->text), 120))},
          {"score", std::string(one.says.score)}};
}

/// A filter that writes several fields has one opinion: the one with a score, if there is one.
void keep_best(std::vector<Opinion>& opinions, const Opinion& one) {
  const auto same = std::find_if(opinions.begin(), opinions.end(), [&](const Opinion& other) {
    return other.filter->filter == one.filter->filter;
  });
  if (same == opinions.end()) {
    opinions.push_back(one);
  } else if (same->says.score.empty() && !one.says.score.empty()) {
    *same = one;
  }
}

/// Opinions of the recipient's own filters; those that the sender may have written become findings at once.
std::vector<Opinion> believed_opinions(const Route& route, const Knowledge& knowledge, Found& out) {
  std::vector<Opinion> believed;
  for (const HeaderField& field : route.mail->headers) {
    const FilterField* filter = knowledge.stamps.field(field.name);
    const auto says = filter ? filter->read(field.text) : std::nullopt;
    if (!says) continue;
    const Opinion opinion{&field, filter, *says};
    if (is_above_boundary(field, route) || is_receivers_own(field, route, knowledge)) {
      keep_best(believed, opinion);
    } else {
      out.findings.push_back(
          {"header.stamp_claimed_by_sender", Meaning::neutral, facts_of(opinion), {cite(field)}});
    }
  }
  return believed;
}

/// The marks before the subject, one after the other; what is left of it is in `rest`.
std::vector<std::string_view> subject_marks(const Knowledge& knowledge, std::string_view& rest) {
  std::vector<std::string_view> out;
  for (;;) {
    rest = trim(rest);
    const std::string_view mark = knowledge.stamps.mark_of(rest);
    if (mark.empty()) return out;
    out.push_back(mark);
    rest.remove_prefix(mark.size());
  }
}

}  // namespace

Found stamps(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const auto opinions = believed_opinions(route, knowledge, out);
  for (const Opinion& one : opinions)
    if (one.says.spam) {
      out.findings.push_back(
          {"header.filter_says_spam", Meaning::neutral, facts_of(one), {cite(*one.field)}});
    } else {
      out.findings.push_back(
          {"header.filter_says_clean", Meaning::neutral, facts_of(one), {cite(*one.field)}});
    }
  const auto spam =
      std::find_if(opinions.begin(), opinions.end(), [](const Opinion& one) { return one.says.spam; });
  const std::string by = spam == opinions.end() ? std::string() : spam->filter->filter;
  std::string_view rest = route.mail->headers.text("Subject");
  const auto marks = subject_marks(knowledge, rest);
  for (const std::string_view mark : marks)
    out.findings.push_back({"header.stamp",
                            Meaning::neutral,
                            {{"text", to_valid_utf8(mark)}, {"by", by}, {"subject", to_valid_utf8(rest)}},
                            {cite(*route.mail, "Subject")}});
  if (marks.empty() && by.empty())
    out.findings.push_back({"header.not_stamped", Meaning::neutral, {}, {cite(*route.mail, "Subject")}});
  return out;
}

}  // namespace kanshiki::examine
