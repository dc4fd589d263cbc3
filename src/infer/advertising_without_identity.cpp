/// Advertising that says neither who sends it nor how to refuse it, as the law asks (特定電子メール法 §4,
/// CAN-SPAM §5, ePrivacy §13). Notices about a contract are exempt; only what sells counts.

#include <array>

#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::array<std::string_view, 6> selling = {"lure.adult", "lure.casino",          "lure.loan_offer",
                                                     "lure.pills", "lure.marketing_offer", "lure.job_offer"};

}  // namespace

std::vector<Finding> advertising_without_identity(const Case& subject, const Knowledge& knowledge) {
  constexpr std::array<std::string_view, 2> identity = {"mark.opts_out", "mark.sender_imprint"};
  const Mail& mail = *subject.mail;
  if (answers_somebody(mail) || discussion_list_field(mail) || mail.headers.first("List-Unsubscribe"))
    return {};
  const auto sells = said(subject, knowledge.phrases, selling, Speaker::body);
  if (!sells || said(subject, knowledge.phrases, identity, Speaker::body)) return {};
  return {{"body.advertising_without_identity", Meaning::suspicious, {{"words", sells->quote}}, {*sells}}};
}

}  // namespace kanshiki::infer
