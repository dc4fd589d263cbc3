/// Advertising that says neither who sends it nor how to refuse it, as the law asks (特定電子メール法 §4,
/// CAN-SPAM §5, ePrivacy §13). Notices about a contract are exempt; only what sells counts.

#include <algorithm>
#include <array>
#include <span>

#include "infer/inference.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::array<std::string_view, 6> selling = {"lure.adult", "lure.casino",          "lure.loan_offer",
                                                     "lure.pills", "lure.marketing_offer", "lure.job_offer"};

bool is_own(const Text& text) { return text.part && !text.part->carried && !text.is_in_file(); }

/// The first place where one of the rules called `ids` speaks in a body.
std::optional<Cite> spoken(const std::vector<Piece<Text>>& texts, const Phrases& phrases,
                           std::span<const std::string_view> ids) {
  for (const Piece<Text>& text : texts)
    for (const Mark& mark : text->marks)
      if (is_own(*text) && std::find(ids.begin(), ids.end(), phrases.rules()[mark.rule].id) != ids.end())
        return cite(*text, mark);
  return std::nullopt;
}

}  // namespace

std::vector<Finding> advertising_without_identity(const Case& subject, const Knowledge& knowledge) {
  constexpr std::array<std::string_view, 2> identity = {"mark.opts_out", "mark.sender_imprint"};
  const Mail& mail = *subject.mail;
  if (answers_somebody(mail) || discussion_list_field(mail) || mail.headers.first("List-Unsubscribe"))
    return {};
  const auto texts = subject.all<Text>();
  const auto sells = spoken(texts, knowledge.phrases, selling);
  if (!sells || spoken(texts, knowledge.phrases, identity)) return {};
  return {{"body.advertising_without_identity", Meaning::suspicious, {{"words", sells->quote}}, {*sells}}};
}

}  // namespace kanshiki::infer
