/// Schemes that show in what one person's words say, and in nothing else: who says all parts of one, to one
/// reader and not to warn him, is at it. What each rests on is a row of a table; phrase rules hear the words.

#include <array>
#include <string_view>

#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {
namespace {

struct Scheme {
  /// What must be said: a phrase rule, and the fact that quotes it.
  struct Part {
    std::string_view rule, fact;
  };

  const char* finding;
  std::array<Part, 3> parts;  ///< all but the first may be none
  bool from_outside = false;  ///< whether only from there: the recipient's own house may say so
};

constexpr Scheme schemes[] = {
    // Money that nobody can call back. No house pays so, whoever asks.
    {"scheme.gift_card_codes", {{{"mark.buys_gift_cards", "cards"}, {"mark.sends_codes", "codes"}}}},
    // A debt, a fee or a prize's costs, to be paid by prepaid cards, electronic money by its number or
    // crypto-currency. No authority, court or carrier takes that.
    {"scheme.untraceable_payment",
     {{{"mark.demands_money", "demand"}, {"mark.untraceable_means", "means"}}}},
    // A cheque for more than is due: one keeps one's share and passes the rest on. The cheque bounces after
    // weeks, and what was passed on is gone.
    {"scheme.cheque_to_pass_on", {{{"mark.cheque_to_pass_on", "words"}}}},
    // A flat that nobody can show: the owner is abroad, the keys come by post, and rent and deposit are due
    // before. The flat is somebody else's, or nobody's.
    {"scheme.keys_by_post",
     {{{"mark.keys_by_post", "keys"}, {"mark.asks_deposit", "deposit"}, {"mark.owner_is_away", "owner"}}}},
    // Somebody has written to the wrong one, says so, and would like to be friends all the same. So long
    // tales begin that end with a loan or a tip.
    {"scheme.friend_by_mistake", {{{"mark.wrong_addressee", "mistake"}, {"lure.lonely_stranger", "words"}}}},
    // An entry in some register is to be checked, renewed or paid, and in small print the answer is an
    // order, for years and at a price.
    {"scheme.offer_as_notice", {{{"mark.public_register", "entry"}, {"mark.answer_is_order", "words"}}}},
    // Prescription drugs without a prescription, copies of dear watches, casinos that ask nobody who he is.
    {"scheme.illicit_goods", {{{"mark.illicit_goods", "words"}}}},
    // A page has put a command on the clipboard, a "check that one is human". What the reader runs himself
    // no browser and no scanner holds back.
    {"scheme.paste_and_run", {{{"mark.paste_and_run", "words"}}}, true},
};

/// The finding, with each part quoted; nothing if one is not said.
std::optional<Finding> told(const Scheme& scheme, const Text& text, const Heard& heard) {
  Finding out{scheme.finding, Meaning::suspicious, {}, {}};
  for (const Scheme::Part& part : scheme.parts) {
    if (part.rule.empty()) continue;
    const auto where = heard.first(part.rule);
    if (!where) return std::nullopt;
    out.cites.push_back(cite(text, *where));
    out.facts.push_back({std::string(part.fact), out.cites.back().quote});
  }
  return out;
}

}  // namespace

Found told_schemes(const Text& text, const Knowledge& knowledge, World&) {
  const Heard heard(text, knowledge.phrases);
  Found out;
  for (const Scheme& scheme : schemes) {
    auto finding = told(scheme, text, heard);
    if (!finding || (scheme.from_outside && !from_outside(*text.mail, knowledge))) continue;
    if (!speaks_to_one(text, heard, knowledge.phrases)) return {};
    out.findings.push_back(std::move(*finding));
  }
  return out;
}

}  // namespace kanshiki::examine
