#include "investigate/work.hpp"

#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "examine/auth/verify.hpp"
#include "infer/campaign.hpp"
#include "infer/wording_of.hpp"
#include "investigate/investigation.hpp"
#include "investigate/layouts.hpp"
#include "investigate/login_references.hpp"
#include "judge/judge.hpp"
#include "parse/charset.hpp"
#include "parse/file/archive.hpp"
#include "parse/mail.hpp"
#include "report/article.hpp"
#include "report/country.hpp"
#include "report/document.hpp"
#include "report/pages.hpp"

namespace kanshiki {
namespace {

/// The subject goes into the reports on other mails.
infer::Traits masked(infer::Traits traits, const Mask& mask) {
  traits.subject = mask(to_valid_utf8(traits.subject));
  for (std::string& domain : traits.domains) domain = mask(domain);
  return traits;
}

Outputs outputs(const Order& order, const Case& subject, const Knowledge& knowledge) {
  if (order.wanted == Wanted::line) return {{"line", triage_line(subject).dump()}};
  if (order.wanted == Wanted::logins) return {{"logins", login_references(subject, knowledge)}};
  if (order.wanted == Wanted::words)
    return {{"words", write_words(infer::buckets_of(infer::wording_of(subject)))}};
  const Mask mask = order.masked ? Mask::for_case(subject, knowledge) : Mask();
  if (order.wanted == Wanted::traits)
    return {{"traits", infer::write_traits(masked(infer::traits_of(subject, knowledge), mask))}};
  const nlohmann::ordered_json told = document(subject, knowledge, mask, layouts_of(subject));
  const Catalogue& words = knowledge.catalogue(order.language);
  const Pictures pictures = pictures_of(subject, mask);
  Outputs out = {{"case.json", told.dump(1) + "\n"},
                 {"article.html", article_html(told, words, knowledge.styles, pictures)},
                 {"article.md", article_markdown(told, words)},
                 {"terminal", terminal_view(told, words, order.width, order.colour)}};
  out.insert(out.end(), pictures.begin(), pictures.end());
  return out;
}

Result<Case> examine(Order& order, const Knowledge& knowledge, Source& world) {
  const Scope scope{order.reach, order.now, order.extras, order.wanted == Wanted::line};
  if (!order.url.empty()) return examine_url(order.url, knowledge, world, scope);
  auto mail = parse::parse_mail(std::move(order.mail));
  if (!mail) return tl::unexpected<Error>(mail.error());
  return investigate_mail(*mail, knowledge, world, scope);
}

Result<Outputs> carry_out(std::string_view job, const Knowledge& knowledge, Source& world) {
  auto order = read_order(job);
  if (!order) return tl::unexpected<Error>(order.error());
  auto subject = examine(*order, knowledge, world);
  if (!subject) return tl::unexpected<Error>(subject.error());
  subject->version = KANSHIKI_VERSION;
  if (order->wanted == Wanted::report)
    subject->verdict.otherwise = what_would_change(subject->verdict, subject->findings, knowledge.weights);
  subject->relatives = order->relatives;
  return outputs(*order, *subject, knowledge);
}

}  // namespace

Work make_work(std::shared_ptr<const Knowledge> knowledge) {
  parse::warm_charsets();
  parse::warm_archives();
  warm_up_countries();
  examine::warm_up_verify();  // OpenSSL fetches its algorithms at first use
  return [knowledge = std::move(knowledge)](std::string_view job, Source& world) {
    return write_outcome(carry_out(job, *knowledge, world));
  };
}

Outputs broken_outputs(const Order& order, const Error& why, const Knowledge& knowledge) {
  Case subject;
  subject.version = KANSHIKI_VERSION;
  subject.now = order.now;
  subject.reach = order.reach;
  subject.extras = order.extras;
  subject.knowledge = knowledge.hash;
  auto mail = std::make_shared<Mail>();
  mail->storage = std::make_shared<Storage>();
  mail->storage->bytes = order.mail;
  mail->bytes = mail->storage->bytes;
  subject.mail = mail;
  subject.url = order.url;
  subject.findings = {{"mail.breaks_parsers", Meaning::suspicious, {{"why", why.what}}, {}}};
  subject.unknowns = {{"mail", why.what}};
  subject.relatives = order.relatives;
  subject.verdict = judge(subject.findings, knowledge.weights);
  Outputs out = outputs(order, subject, knowledge);
  if (order.wanted == Wanted::line) {
    auto line = nlohmann::ordered_json::parse(out.front().second);
    line["error"] = why.what;
    out.front().second = line.dump();
  }
  return out;
}

}  // namespace kanshiki
