/// The subject announces one thing, the text is about quite another. Rests on the lures that both are heard
/// to speak of.

#include <algorithm>
#include <array>
#include <map>

#include "infer/inference.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

/// What a lure is about; lures of one topic go together. What goes with everything (a reader is asked to
/// confirm data about parcels and prizes alike) has none.
struct Topic {
  std::string_view lure, topic;
};

constexpr std::array<Topic, 24> topics = {{{"lure.account_limited", "account"},
                                           {"lure.account_stopped", "account"},
                                           {"lure.unusual_sign_in", "account"},
                                           {"lure.payment_failed", "account"},
                                           {"lure.card_verification", "account"},
                                           {"lure.subscription_renewal", "account"},
                                           {"lure.mailbox_full", "account"},
                                           {"lure.mail_service_notice", "account"},
                                           {"lure.crypto_wallet", "account"},
                                           {"lure.parcel_held", "parcel"},
                                           {"lure.parcel_fee", "parcel"},
                                           {"lure.refund_or_tax", "tax"},
                                           {"lure.shared_document", "document"},
                                           {"lure.e_signature", "document"},
                                           {"lure.voice_mail", "document"},
                                           {"lure.invoice_attached", "document"},
                                           {"lure.job_offer", "job"},
                                           {"lure.loan_offer", "loan"},
                                           {"lure.pills", "pills"},
                                           {"lure.adult", "adult"},
                                           {"lure.casino", "prize"},
                                           {"lure.sextortion", "sextortion"},
                                           {"lure.inheritance_or_fund", "money"},
                                           {"lure.prize_or_gift", "prize"}}};

std::string_view topic_of(std::string_view lure) {
  const auto found =
      std::find_if(topics.begin(), topics.end(), [&](const Topic& one) { return one.lure == lure; });
  return found == topics.end() ? std::string_view() : found->topic;
}

/// What texts speak of, each with where it was heard first.
using Heard = std::map<std::string_view, Cite>;

void listen(const Text& text, const Phrases& phrases, Heard& out) {
  for (const Mark& mark : text.marks)
    if (const std::string_view topic = topic_of(phrases.rules()[mark.rule].id); !topic.empty())
      out.try_emplace(topic, cite(text, mark));
}

}  // namespace

std::vector<Finding> subject_unlike_body(const Case& subject, const Knowledge& knowledge) {
  if (answers_somebody(*subject.mail) || discussion_list_field(*subject.mail)) return {};
  Heard announced, told;
  for (const Piece<Text>& text : subject.all<Text>())
    if (!text->part || !(text->part->carried || text->is_in_file()))
      listen(*text, knowledge.phrases, text->part ? told : announced);
  if (announced.empty() || told.empty()) return {};
  for (const auto& [topic, where] : announced)
    if (told.contains(topic)) return {};
  const auto& [first_topic, first] = *announced.begin();
  const auto& [second_topic, second] = *told.begin();
  return {{"body.subject_unlike_body",
           Meaning::suspicious,
           {{"announced", std::string(first_topic)},
            {"told", std::string(second_topic)},
            {"subject", first.quote},
            {"words", second.quote}},
           {first, second}}};
}

}  // namespace kanshiki::infer
