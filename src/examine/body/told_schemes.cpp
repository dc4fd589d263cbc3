/// Schemes that show in what one person's words say, and hardly in anything else: who says all parts of one,
/// and not to warn of it, is at it. What each rests on is a row of a table; phrase rules hear the words.

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/text.hpp"
#include "examine/body/heard.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {
namespace {

/// Of whom a scheme is told: the recipient's own house, or whoever has a domain, may say the same in earnest.
enum class Teller : std::uint8_t { anyone, outsider, free_mailbox };

/// Whom it is told: offers are made to mailing lists, too; a tale is for one reader.
enum class Hearer : std::uint8_t { one, anyone };

struct Scheme {
  /// What must be said: a phrase rule, or else another one, and the fact that quotes it. Without a fact, it
  /// is cited and no more.
  struct Part {
    std::string_view rule, fact = {}, or_else = {};
  };

  const char* finding;        ///< of several rows with one finding, the first that holds tells it
  std::array<Part, 3> parts;  ///< all but the first may be none
  Teller teller = Teller::anyone;
  Hearer hearer = Hearer::one;
  std::string_view unless = {};  ///< a phrase rule: who says this, too, is what he says
};

constexpr Scheme schemes[] = {
    // ---- what is demanded

    // Money that nobody can call back. No house pays so, whoever asks.
    {"scheme.gift_card_codes", {{{"mark.buys_gift_cards", "cards"}, {"mark.sends_codes", "codes"}}}},
    // A debt, a fee or a prize's costs, to be paid by prepaid cards, electronic money by its number or
    // crypto-currency. No authority, court or carrier takes that.
    {"scheme.untraceable_payment", {{{"mark.demands_money", "demand"}, {"mark.untraceable_means", "means"}}}},
    // A camera is said to have seen the reader, and silence costs coins. There is no recording.
    {"scheme.blackmail", {{{"mark.compromising_recording", "claim"}, {"mark.ransom_in_coins", "price"}}}},
    // A debt of unnamed things, a lawsuit with a number and no court, and a last day on which it can be
    // taken back by a call. Courts send letters, by post, with their name.
    {"scheme.mock_court", {{{"mark.mock_court", "words"}}}},
    // In an entry of some register something is to be checked, renewed or paid, and in small print the
    // answer is an order, for years and at a price.
    {"scheme.offer_as_notice", {{{"mark.public_register", "entry"}, {"mark.answer_is_order", "words"}}}},
    // Somebody else wants the reader's name for a domain abroad, and a fee keeps it for him. Registries ask
    // nobody.
    {"scheme.offer_as_notice", {{{"mark.name_as_domain", "entry"}, {"mark.priority_for_a_fee", "words"}}}},
    // Somebody wants the code that the reader's telephone shows, or has it typed in for him: a friend in
    // need, a vote for a niece. With it he opens the reader's own account.
    {"scheme.code_for_another", {{{"mark.wants_code", "words"}}}, Teller::free_mailbox},
    // Money is to go to another account from now on, and either nobody may ask by telephone whether that is
    // true, or the reason is one that thieves give: an audit, a frozen account, somebody else's. Those who
    // really move tell their customers to call.
    {"scheme.doubtful_bank_change",
     {{{"mark.changes_account", "change", "lure.bank_details_change"},
       {"mark.avoids_calls", "doubt", "mark.excuses_account"}}},
     Teller::outsider,
     Hearer::one,
     "mark.invites_calls"},
    // The same, says a mailbox that anyone gets. Firms have their own.
    {"scheme.bank_change_by_free_mail", {{{"mark.changes_account", "change"}}}, Teller::free_mailbox},
    // Something was ordered or renewed, and whoever did not do so is to get in touch, says a mailbox that
    // anyone gets; the price may stand in a file, and the number with it. Shops confirm from a domain of
    // their own.
    {"scheme.bill_by_free_mail",
     {{{"mark.confirms_order", "order"}, {"mark.speak_up_if_not", "words"}}},
     Teller::free_mailbox,
     Hearer::one,
     "mark.number_on_card"},
    // Harm of another kind is threatened, and money keeps it away: an attack on a site, data of a firm, a
    // bomb, a child's way to school.
    {"scheme.extortion", {{{"mark.threatens_harm", "threat"}, {"mark.names_price", "price"}}}},
    // Police say that the reader is suspected, and hear him in a chat, or have his money moved for a look at
    // it. Police write no mails, and look at no money on their own accounts.
    {"scheme.false_police", {{{"mark.accused_by_police", "claim"}, {"mark.heard_online", "words"}}}},
    // The reader is not to ask the police, the shop, his family, his doctor: they would tell him.
    {"scheme.forbids_advice", {{{"mark.forbids_advice", "words"}}}},
    // Or not those who would know, the teacher, the office, the house's keeper, while a fee or a secret is
    // asked.
    {"scheme.forbids_advice", {{{"mark.keeps_from_knowing", "words"}, {"mark.fee_or_secret"}}}},
    // A large sum is to leave, and nobody but the reader may know: so thieves write who play the head of the
    // house. Whoever really buys a firm in secret has more than one who signs.
    {"scheme.secret_payment",
     {{{"mark.sworn_to_silence", "words"}, {"mark.sum_leaves_today", "sum"}}},
     Teller::outsider},
    // The reader is to say what is not so, to an insurer, a lender, an office: it is he who will have lied.
    {"scheme.told_to_lie", {{{"mark.told_to_lie", "words"}}}},
    // Somebody comes for cash, a bank book or a card, or it is to go by parcel as something else.
    {"scheme.fetched_at_home", {{{"mark.fetched_at_home", "words"}}}},
    // When the reader is at home, and what lies there. Burglars ask so, and those who rob old people.
    {"scheme.cases_the_house", {{{"mark.asks_when_home", "words"}, {"mark.asks_valuables", "valuables"}}}},
    // To be paid at once, and not by way of the market that would hold the money until the goods are there.
    {"scheme.outside_the_market", {{{"mark.outside_market", "words"}, {"mark.paid_at_once", "payment"}}}},
    // What is paid for, a place, a contract, a paper, is shown only afterwards.
    {"scheme.unseen_until_paid", {{{"mark.unseen_until_paid", "words"}}}},
    // What opens an account, asked for two at a time: a password and the code of the telephone, a card's
    // number and what stands behind it. Who asks for both wants to be the reader.
    {"scheme.secrets_in_one_breath",
     {{{"mark.secrets_in_one_breath", "words"}, {"mark.step_to_take"}}},
     Teller::outsider,
     Hearer::one,
     "mark.asks_no_secret"},
    // Money is to flee from thieves into an account, a wallet or a vault that is said to be safe. It is
    // theirs.
    {"scheme.safe_account",
     {{{"mark.moved_to_safety", "words"}, {"mark.reason_to_flee", "reason"}}},
     Teller::outsider,
     Hearer::one,
     "mark.asks_no_secret"},
    // The lights, the gas or the line go out tonight, and an officer at a number can stop it. Suppliers write
    // letters, for weeks.
    {"scheme.cut_off_tonight",
     {{{"mark.cut_off_tonight", "threat"}, {"mark.call_the_officer", "words"}}},
     Teller::outsider},
    // Wages and tax papers of everybody, or who owes the house how much: for the next thief, who then knows
    // whom to write and what.
    {"scheme.staff_data_by_mail",
     {{{"mark.lists_of_people", "words"}, {"mark.in_a_hurry"}}},
     Teller::outsider},
    // A favour that is not named yet, from somebody who cannot be called and asks who is there. The next mail
    // names gift cards.
    {"scheme.unnamed_favour",
     {{{"mark.unnamed_favour", "words"}, {"mark.hard_to_reach", "reason"}, {"mark.sounds_out"}}},
     Teller::outsider},
    // A gift card for somebody's niece, and he pays it back. He has taken a friend's mailbox.
    {"scheme.gift_card_on_credit",
     {{{"mark.gift_card_wanted", "cards"},
       {"mark.cannot_buy_himself", "reason"},
       {"mark.repays_later", "words"}}},
     Teller::outsider},
    // Nobody orders by not answering.
    {"scheme.silence_is_order", {{{"mark.silence_is_order", "words"}}}, Teller::outsider},
    // A program is to be let into all of an account. It reads and writes mail in the owner's name, and no
    // change of the password shuts it out.
    {"scheme.grants_everything", {{{"mark.grants_everything", "words"}}}, Teller::outsider},
    // A code to scan, or one's sign-in lapses. A link that is a picture is kept from those who check links,
    // and a telephone has fewer guards; one's own house has it set up on its own pages.
    {"scheme.code_to_sign_in",
     {{{"mark.scans_code", "words"}, {"mark.renews_sign_in", "matter"}}},
     Teller::outsider},
    // A secret number as an answer, to a caller or in a chat. It is for machines, and for nobody else.
    {"scheme.secret_by_reply", {{{"mark.secret_by_reply", "words"}}}},
    // Money is said to come, and what opens an account is needed for it. To pay somebody takes his account's
    // number.
    {"scheme.secret_to_be_paid",
     {{{"mark.owes_reader", "money"}, {"mark.wants_secret", "words"}}},
     Teller::anyone,
     Hearer::one,
     "mark.secret_in_earnest"},
    // A refund is to be had at a cash machine, and a telephone says which keys to press. They send money.
    {"scheme.refund_at_cash_machine", {{{"mark.owes_reader", "money"}, {"mark.guided_to_atm", "words"}}}},
    // The same with a telephone's purse: the code for the refund is a sum, and it is the reader who sends it.
    {"scheme.refund_by_sending", {{{"mark.refund_by_sending", "words"}}}},
    // The words that open a wallet, for an update or a check. Whoever knows them owns what is in it.
    {"scheme.recovery_phrase",
     {{{"mark.asks_recovery_phrase", "words"}, {"mark.wallet_at_risk", "reason"}}},
     Teller::anyone,
     Hearer::anyone},
    // What the reader earned is only paid out when he has paid a tax or a fee. So the last money is taken of
    // those who have lost the rest.
    {"scheme.fee_to_withdraw", {{{"mark.fee_to_withdraw", "words"}}}},
    // The same of a prize, a grant or a loan: it is ready, but for what cannot be taken out of it.
    {"scheme.fee_to_withdraw", {{{"mark.fee_unlocks", "words"}, {"mark.payout_waits"}}}},
    // The same of an account that nobody opened, and that has earned all by itself: a deposit wakes it.
    {"scheme.fee_to_withdraw",
     {{{"mark.deposit_activates", "words"}, {"mark.earned_already"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.shows_licence"},
    // The computer is infected, somebody who wrote a mail has seen it, and a technician waits at a number.
    {"scheme.infected_call",
     {{{"mark.claims_infection", "claim"}, {"mark.technician_waits", "words"}}},
     Teller::outsider},
    // What guards the computer is to be stopped, or its warning to be passed over.
    {"scheme.guard_off", {{{"mark.guard_off", "words"}}}, Teller::outsider},
    // The reader has used another's picture, and the proof is a file to fetch and to open.
    {"scheme.proof_to_open",
     {{{"mark.claims_infringement", "claim"}, {"mark.proof_to_open", "proof"}}},
     Teller::outsider},
    // A file that is elsewhere or locked, its password beside it, and a reason why it must be so: no filter
    // on the way can look inside.
    {"scheme.locked_file_excused",
     {{{"mark.file_elsewhere"}, {"mark.states_password", "password"}, {"mark.lock_excused", "words"}}},
     Teller::outsider},
    // A card, a notice or an order that is to be opened on a computer, and not on the telephone on which most
    // mail is read: what it carries runs on computers only.
    {"scheme.not_on_a_phone", {{{"mark.personal_paper"}, {"mark.on_a_computer", "words"}}}, Teller::outsider},
    // Somebody applies for a post, and who he is stands in a file to fetch, which only Windows opens.
    // Applicants want to be read on a telephone, too.
    {"scheme.application_to_fetch",
     {{{"mark.applies_for_job", "application"}, {"mark.file_for_windows", "words"}}},
     Teller::outsider},
    // A page has put a command on the clipboard, a "check that one is human". What the reader runs himself
    // no browser and no scanner holds back.
    {"scheme.paste_and_run", {{{"mark.paste_and_run", "words"}}}, Teller::outsider},

    // ---- what is promised

    // A cheque for more than is due: one keeps one's share and passes the rest on. The cheque bounces after
    // weeks, and what was passed on is gone.
    {"scheme.cheque_to_pass_on", {{{"mark.cheque_to_pass_on", "words"}}}},
    // Work from home whose first cheque comes before it, for equipment, errands or gifts. It bounces when all
    // is bought.
    {"scheme.wages_before_work",
     {{{"mark.errand_job", "job"}, {"mark.cheque_in_advance", "words"}}},
     Teller::outsider},
    // One's account receives others' money, and passes it on for a share. It was stolen, and the police come
    // to the account's owner.
    {"scheme.money_mule", {{{"mark.passes_money_on", "words"}}}},
    // Parcels come to one's home, get a new label and go on. They were bought with stolen cards, and they
    // bear the reader's name.
    {"scheme.parcels_to_pass_on", {{{"mark.parcels_to_pass_on", "words"}}}},
    // The reader lends his name to another buyer, and hears that this was a crime which money mends.
    {"scheme.lends_name", {{{"mark.lends_name", "words"}}}},
    // Work for which one pays in first, to get more back. The last sum stays.
    {"scheme.stakes_for_tasks", {{{"mark.stakes_for_tasks", "words"}}}},
    // Carrying, fetching, playing the official, for thieves who know one's family by then.
    {"scheme.crime_for_hire", {{{"mark.crime_for_hire", "words"}}}},
    // A gift or an honour for nothing, but for costs that are higher than any postage.
    {"scheme.gift_for_costs", {{{"mark.nothing_to_pay", "gift"}, {"mark.but_costs", "costs"}}}},
    // A piano, a puppy, a caravan for nothing, since somebody died or moved; only the transport is to be
    // paid, to movers whom he names. There is neither.
    {"scheme.free_but_transport",
     {{{"mark.dear_thing_free", "gift"}, {"mark.sad_reason", "reason"}, {"mark.only_transport", "costs"}}},
     Teller::outsider},
    // A flat that nobody can show: the owner is abroad, the keys come by post, and rent and deposit are due
    // before. The flat is somebody else's, or nobody's.
    {"scheme.keys_by_post",
     {{{"mark.keys_by_post", "keys"}, {"mark.asks_deposit", "deposit"}, {"mark.owner_is_away", "owner"}}}},
    // A fortune without an owner, and the reader gets a share of it, if he keeps it to himself.
    {"scheme.strangers_fortune", {{{"mark.windfall", "fortune"}, {"mark.shares_fortune", "words"}}}},
    // The same, told at length: millions, whose they were, and that the reader is to have them.
    {"scheme.strangers_fortune",
     {{{"mark.fortune_to_hand_out", "fortune"}, {"mark.wants_heir", "words"}, {"mark.names_millions"}}}},
    // A stranger has a proposal, and what it is he tells whoever answers, often at another mailbox.
    {"scheme.strangers_proposal",
     {{{"mark.vague_proposal", "proposal"}, {"mark.teases_details", "words"}}},
     Teller::outsider},
    // Letters, circles and matrices in which those below pay those above. Somebody is always the last.
    {"scheme.chain_of_payments", {{{"mark.chain_of_payments", "words"}}}, Teller::anyone, Hearer::anyone},
    // Who lost money to thieves hears from the next ones, who have found it.
    {"scheme.recovers_losses",
     {{{"mark.recovers_for_victims", "words"}, {"mark.recovery_price", "price"}}},
     Teller::outsider},
    // An address has won a lottery that nobody entered.
    {"scheme.address_won", {{{"mark.address_won", "words"}}}},
    // Ten were picked today, two pieces are left, and the clock runs: the postage tells the card's number.
    {"scheme.picked_today",
     {{{"mark.picked_today", "prize"}, {"mark.nearly_gone", "words"}}},
     Teller::anyone,
     Hearer::anyone},
    // Coins that are sent come back twice.
    {"scheme.doubled_coins", {{{"mark.doubles_coins", "words"}}}, Teller::anyone, Hearer::anyone},
    // Coins as a gift for whoever connects his wallet: the signature lets a stranger empty it.
    {"scheme.wallet_for_a_gift",
     {{{"mark.free_coins", "gift"}, {"mark.connects_wallet", "words"}}},
     Teller::anyone,
     Hearer::anyone},
    // A share that nobody knows will rise on a day that is named; who praises it holds it, and sells then.
    {"scheme.touted_share",
     {{{"mark.names_share", "share"}, {"mark.touts_share", "words"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.shows_licence"},
    // Much money for little or nothing, from home.
    {"scheme.effortless_income",
     {{{"mark.effortless_income", "words"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.shows_licence"},
    // Money for taps on a telephone, and the office is a chat with somebody who bears no firm's name. After
    // the first small sums come tasks that one pays for.
    {"scheme.job_in_chat",
     {{{"mark.taps_for_money", "job"}, {"mark.invites_to_chat", "chat"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.shows_licence"},
    // Gains that nobody can promise, or gains of which one hears more in a chat; and nobody who may give such
    // advice is named. Advisers must show their licence wherever they advertise (in Japan: Financial
    // Instruments and Exchange Act, article 37).
    {"scheme.unlicensed_tips",
     {{{"mark.impossible_gains", "gains"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.shows_licence"},
    {"scheme.unlicensed_tips",
     {{{"mark.promises_gains", "gains"}, {"mark.invites_to_chat"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.shows_licence"},
    // Credit for those to whom nobody lends, debts that go away by themselves.
    {"scheme.credit_for_anyone",
     {{{"mark.credit_for_anyone", "words"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.shows_licence"},

    // A grant of the state, promised by who does not give it: nobody knows before who gets one, and whoever
    // adjusts the papers has the reader sign them.
    {"scheme.promised_grant",
     {{{"mark.subsidy_offered", "grant"}, {"mark.subsidy_promised", "words"}}},
     Teller::outsider},

    // ---- what is offered

    // Prescription drugs without a prescription, copies of dear watches, degrees without study.
    {"scheme.illicit_goods", {{{"mark.illicit_goods", "words"}}}, Teller::anyone, Hearer::anyone},
    // Dear goods for a tenth, and money only in advance: nothing comes, or a copy.
    {"scheme.fake_shop",
     {{{"mark.deep_discount", "words"}, {"mark.transfer_only", "payment"}}},
     Teller::anyone,
     Hearer::anyone},
    // A shop of many years closes, with tears, and all is to be had for a fifth: there never was a shop. One
    // that really closes asks to its counter.
    {"scheme.farewell_sale",
     {{{"mark.farewell_sale", "words"}, {"mark.cut_to_a_fifth", "prices"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.sold_over_counter"},
    // Pounds lost in days, illnesses cured at home, what doctors will not tell.
    {"scheme.miracle_cure", {{{"mark.miracle_cure", "words"}}}, Teller::anyone, Hearer::anyone},
    // A bonus for the first deposit, from a house that shows neither licence nor care.
    {"scheme.casino_bonus",
     {{{"mark.casino_bonus", "words"}}},
     Teller::anyone,
     Hearer::anyone,
     "mark.plays_fair"},
    {"scheme.adult_offer", {{{"mark.adult_offer", "words"}}}, Teller::anyone, Hearer::anyone},
    // Somebody near waits for the reader, behind a link. Nobody does.
    {"scheme.dating_bait", {{{"mark.dating_bait", "words"}}}, Teller::anyone, Hearer::anyone},
    // Ranks in search engines, addresses by the million, a look at one's website that nobody asked for.
    {"scheme.unasked_service", {{{"mark.unasked_service", "words"}}}, Teller::outsider},
    // A seer has seen the reader's name, and money. The first reading is free.
    {"scheme.fortune_teller", {{{"mark.fortune_awaits", "words"}}}},

    // ---- what is told

    // Alms for victims by gift cards or to a bare wallet. Charities can be paid so that it can be traced.
    {"scheme.alms_by_codes", {{{"mark.begs_alms", "plea"}, {"mark.alms_by_codes", "means"}}}},
    // Somebody near is in trouble, has another address than ever, and wants money at once.
    {"scheme.money_for_trouble", {{{"mark.in_trouble", "trouble"}, {"mark.wants_loan", "words"}}}},
    // A friend has gained by trading, and does it together with the reader. The market is his own page.
    {"scheme.trade_together", {{{"mark.gained_myself", "gain"}, {"mark.begins_together", "words"}}}},
    // Somebody has written to the wrong one, says so, and would like to be friends all the same. So long
    // tales begin that end with a loan or a tip.
    {"scheme.friend_by_mistake", {{{"mark.wrong_addressee", "mistake"}, {"lure.lonely_stranger", "words"}}}},
    // A stranger who tells of love, fortune or an inheritance asks for name and address, for papers, or for
    // the costs of what he sends: the next letter asks for money.
    {"scheme.stranger_asks_papers",
     {{{"lure.lonely_stranger", "", "lure.inheritance_or_fund"}, {"mark.asks_personal_data", "words"}}}},
};

/// A mail's own words: the body's, and its subject's.
class Words {
 public:
  Words(const Text& text, const Phrases& phrases) : text_(text), heard_(text, phrases), phrases_(phrases) {}

  const Heard& body() const { return heard_; }

  /// Where rule `id` speaks first, in the body or else in the subject.
  std::optional<Cite> first(std::string_view id) const {
    if (const auto where = heard_.first(id)) return cite(text_, *where);
    return text_.subject && speaks(*text_.subject, phrases_.find(id))
               ? std::optional(cite(*text_.mail, "Subject"))
               : std::nullopt;
  }

 private:
  static constexpr std::size_t seen = 1024;  // bytes that anybody sees of a subject

  static bool speaks(const Text& subject, std::size_t rule) {
    return std::any_of(subject.marks.begin(), subject.marks.end(), [&](const Mark& one) {
      return one.rule == rule && subject.folded.source(one.end) <= seen;
    });
  }

  const Text& text_;
  Heard heard_;
  const Phrases& phrases_;
};

/// The finding, with each part quoted; nothing if one is not said.
std::optional<Finding> told(const Scheme& scheme, const Words& words) {
  Finding out{scheme.finding, Meaning::suspicious, {}, {}};
  for (const Scheme::Part& part : scheme.parts) {
    if (part.rule.empty()) continue;
    auto where = words.first(part.rule);
    if (!where && !part.or_else.empty()) where = words.first(part.or_else);
    if (!where) return std::nullopt;
    if (!part.fact.empty()) out.facts.push_back({std::string(part.fact), where->quote});
    out.cites.push_back(std::move(*where));
  }
  return out;
}

bool is_told_by(Teller teller, const Mail& mail, const Knowledge& knowledge) {
  const auto& authors = mail.from.mailboxes;
  switch (teller) {
    case Teller::anyone:
      return true;
    case Teller::outsider:
      return from_outside(mail, knowledge);
    case Teller::free_mailbox:
      return std::any_of(authors.begin(), authors.end(),
                         [&](const Mailbox& author) { return knowledge.mailboxes.is_free(author.domain); });
  }
  return false;
}

}  // namespace

Found told_schemes(const Text& text, const Knowledge& knowledge, World&) {
  if (!OwnWords::has(text)) return {};
  const Words words(text, knowledge.phrases);
  const Heard& heard = words.body();
  Found out;
  const auto is_told = [&](const char* id) {
    return std::any_of(out.findings.begin(), out.findings.end(),
                       [&](const Finding& one) { return one.id == id; });
  };
  for (const Scheme& scheme : schemes) {
    auto finding = told(scheme, words);
    if (!finding || is_told(scheme.finding) || !is_told_by(scheme.teller, *text.mail, knowledge)) continue;
    if (!scheme.unless.empty() && heard.any(scheme.unless)) continue;
    if (warns(text, heard, knowledge.phrases)) return {};
    if (scheme.hearer == Hearer::one && list_field(*text.mail)) continue;
    out.findings.push_back(std::move(*finding));
  }
  return out;
}

}  // namespace kanshiki::examine
