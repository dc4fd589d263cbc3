#include "investigate/order.hpp"

#include <bit>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "base/wire.hpp"
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

/// Relatives as bytes: their number and one more, so that 0 says that there was no comparison.
void write_relatives(const std::optional<std::vector<Relative>>& relatives, WireWriter& out) {
  out.number(relatives ? relatives->size() + 1 : 0);
  if (!relatives) return;
  for (const Relative& one : *relatives) {
    out.text(one.path).text(one.subject).number(std::bit_cast<std::uint64_t>(one.likeness));
    out.number(one.same_subject).number(one.domains.size());
    for (const std::string& domain : one.domains) out.text(domain);
  }
}

std::optional<std::vector<Relative>> read_relatives(WireReader& in) {
  const std::uint64_t count = in.number();
  if (count == 0) return std::nullopt;
  std::vector<Relative> out;
  for (std::uint64_t i = 1; in.ok() && i < count; ++i) {
    Relative one;
    one.path = in.text();
    one.subject = in.text();
    one.likeness = std::bit_cast<double>(in.number());
    one.same_subject = in.number() != 0;
    const std::uint64_t domains = in.number();
    for (std::uint64_t j = 0; in.ok() && j < domains; ++j) one.domains.emplace_back(in.text());
    out.push_back(std::move(one));
  }
  return out;
}

Result<Order> read_order(std::string_view bytes) {
  WireReader in(bytes);
  Order out;
  out.wanted = static_cast<Wanted>(in.number());
  out.reach = static_cast<Reach>(in.number());
  out.now = std::chrono::sys_seconds(std::chrono::seconds(static_cast<std::int64_t>(in.number())));
  out.masked = in.number() != 0;
  out.language = in.text();
  out.width = in.number();
  out.colour = in.number() != 0;
  out.mail = in.text();
  out.url = in.text();
  for (std::uint64_t left = in.number(); in.ok() && left > 0; --left) out.extras.emplace(in.text());
  out.relatives = read_relatives(in);
  if (!in.ok()) return fail(Error::Kind::internal, "broken order");
  return out;
}

std::string write_outcome(const Result<Outputs>& outcome) {
  WireWriter out;
  out.number(outcome ? 0 : 1);
  if (!outcome)
    return out.number(static_cast<std::uint64_t>(outcome.error().kind)).text(outcome.error().what).take();
  out.number(outcome->size());
  for (const auto& [name, bytes] : *outcome) out.text(name).text(bytes);
  return out.take();
}

/// The subject goes into the reports on other mails.
infer::Traits masked(infer::Traits traits, const Mask& mask) {
  traits.subject = mask(to_valid_utf8(traits.subject));
  for (std::string& domain : traits.domains) domain = mask(domain);
  return traits;
}

std::string write_words(const std::vector<std::uint32_t>& buckets) {
  WireWriter out;
  out.number(buckets.size());
  for (const std::uint32_t bucket : buckets) out.number(bucket);
  return out.take();
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

std::string write_order(const Order& order) {
  WireWriter out;
  out.number(static_cast<std::uint64_t>(order.wanted))
      .number(static_cast<std::uint64_t>(order.reach))
      .number(static_cast<std::uint64_t>(order.now.time_since_epoch().count()))
      .number(order.masked)
      .text(order.language)
      .number(order.width)
      .number(order.colour)
      .text(order.mail)
      .text(order.url)
      .number(order.extras.size());
  for (const std::string& kind : order.extras) out.text(kind);
  write_relatives(order.relatives, out);
  return out.take();
}

Work make_work(std::shared_ptr<const Knowledge> knowledge) {
  parse::warm_charsets();
  parse::warm_archives();
  warm_up_countries();
  examine::warm_up_verify();  // OpenSSL fetches its algorithms at first use
  return [knowledge = std::move(knowledge)](std::string_view job, Source& world) {
    return write_outcome(carry_out(job, *knowledge, world));
  };
}

Result<Outputs> read_outcome(const Result<std::string>& result) {
  if (!result) return tl::unexpected<Error>(result.error());
  WireReader in(*result);
  if (in.number() != 0) {
    const auto kind = in.number();
    return fail(kind <= static_cast<std::uint64_t>(Error::Kind::internal) ? static_cast<Error::Kind>(kind)
                                                                          : Error::Kind::internal,
                std::string(in.text()));
  }
  Outputs out;
  const std::uint64_t count = in.number();
  for (std::uint64_t i = 0; in.ok() && i < count; ++i) {
    std::string name(in.text());
    out.emplace_back(std::move(name), in.text());
  }
  if (!in.ok()) return fail(Error::Kind::internal, "the cell returned a broken result");
  return out;
}

Result<std::vector<std::uint32_t>> read_words(std::string_view bytes) {
  WireReader in(bytes);
  std::vector<std::uint32_t> out;
  const std::uint64_t count = in.number();
  for (std::uint64_t i = 0; in.ok() && i < count; ++i) {
    const std::uint64_t bucket = in.number();
    if (bucket >= wording::buckets) return fail(Error::Kind::internal, "no such bucket");
    out.push_back(static_cast<std::uint32_t>(bucket));
  }
  if (!in.ok()) return fail(Error::Kind::internal, "broken words");
  return out;
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
