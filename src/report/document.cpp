#include "report/document.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "report/authentication.hpp"
#include "report/bodies.hpp"
#include "report/fact.hpp"
#include "report/localities.hpp"
#include "report/masked_tree.hpp"
#include "report/pages.hpp"
#include "report/registrations.hpp"
#include "report/reputation.hpp"
#include "report/rests_on.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

constexpr int schema = 1;

Json mailbox(const Mailbox& one) {
  return {{"name", or_null(one.name)}, {"address", or_null(one.address)}, {"domain", or_null(one.domain)}};
}

Json mailboxes(const AddressList& list) {
  Json out = Json::array();
  for (const Mailbox& one : list.mailboxes) out.push_back(mailbox(one));
  return out;
}

Json first_address(const AddressList& list) {
  return list.mailboxes.empty() ? Json() : or_null(list.mailboxes.front().address);
}

Json mail_section(const Case& subject) {
  const Mail& mail = *subject.mail;
  Json stamps = Json::array();
  std::string_view text = mail.headers.text("Subject");
  for (const Finding& finding : subject.findings) {
    if (finding.id != "header.stamp") continue;
    stamps.push_back({{"text", finding.text("text")}, {"by", or_null(finding.text("by"))}});
    if (const std::string_view rest = finding.text("subject"); !rest.empty()) text = rest;
  }
  return {{"sha256", sha256_hex(mail.bytes)},
          {"size", mail.bytes.size()},
          {"subject", or_null(text)},
          {"stamps", stamps},
          {"from", mailboxes(mail.from)},
          {"return_path", first_address(mail.return_path)},
          {"reply_to", first_address(mail.reply_to)},
          {"message_id", or_null(mail.headers.text("Message-ID"))},
          {"date", mail.date ? Json(iso8601(mail.date->utc, mail.date->zone_minutes)) : Json()}};
}

/// Of each field that is a hop, its place in the route.
std::map<const HeaderField*, std::size_t> hop_numbers(const Route* route) {
  std::map<const HeaderField*, std::size_t> out;
  for (std::size_t i = 0; route && i < route->hops.size(); ++i) out.emplace(route->hops[i].field, i);
  return out;
}

/// The Received field that the boundary host wrote: it and all above it come from the receiving side.
const HeaderField* boundary_field(const Route* route) {
  if (!route || !route->boundary || route->boundary->hop >= route->hops.size()) return nullptr;
  return route->hops[route->boundary->hop].field;
}

Json header_section(const Mail& mail, const Route* route) {
  const auto hops = hop_numbers(route);
  const HeaderField* boundary = boundary_field(route);
  Json out = Json::array();
  for (const HeaderField& field : mail.headers) {
    Json written_by;  // null: cannot be told
    if (boundary) written_by = field.offset <= boundary->offset ? "receiver" : "sender";
    Json one = {{"name", to_valid_utf8(field.name)},
                {"value", to_valid_utf8(field.text)},
                {"offset", field.offset},
                {"written_by", written_by}};
    if (const auto hop = hops.find(&field); hop != hops.end()) one["hop"] = hop->second;
    out.push_back(std::move(one));
  }
  return out;
}

Json address_text(const std::optional<IpAddress>& ip) { return ip ? Json(ip->to_string()) : Json(); }

Json hop_section(const Hop& hop) {
  const ReceivedLine& line = hop.line;
  return {{"by", or_null(line.by)},
          {"from_helo", or_null(line.from_helo)},
          {"from_rdns", or_null(line.from_rdns)},
          {"from_ip", address_text(line.from_ip)},
          {"with", or_null(line.with)},
          {"id", or_null(line.id)},
          {"time", line.date ? Json(iso8601(line.date->utc, line.date->zone_minutes)) : Json()},
          {"delay_s", hop.delay ? Json(hop.delay->count()) : Json()},
          {"trusted", hop.trusted}};
}

Json route_section(const Route& route) {
  Json hops = Json::array();
  for (const Hop& hop : route.hops) hops.push_back(hop_section(hop));
  Json boundary;
  if (route.boundary)
    boundary = {{"ip", address_text(route.boundary->ip)},
                {"helo", or_null(route.boundary->helo)},
                {"rdns", or_null(route.boundary->rdns)},
                {"hop", route.boundary->hop},
                {"why", route.boundary->why}};
  return {{"hops", hops}, {"boundary", boundary}};
}

/// The URL that each wrapping link was found to lead to.
std::map<const Link*, std::string_view> wrapped_urls(const std::vector<Piece<Link>>& links) {
  std::map<const Link*, std::string_view> out;
  for (const auto& link : links)
    if (link->unwrapped_from) out.emplace(link->unwrapped_from.get(), link->url);
  return out;
}

Json link_section(const Case& subject) {
  const auto links = subject.all<Link>();
  const auto wrapped = wrapped_urls(links);
  Json out = Json::array();
  for (const auto& link : links) {
    Json one = {{"url", link->url},
                {"host", or_null(link->host)},
                {"registrable_domain", or_null(link->registrable_domain)},
                {"text", or_null(link->text)},
                {"found_in", std::string(link->found_in()) + (link->part ? " " + link->part->path : "")}};
    if (link->unwrapped_from) one["unwrapped_from"] = link->unwrapped_from->url;
    if (const auto inner = wrapped.find(link.get()); inner != wrapped.end()) one["leads_to"] = inner->second;
    out.push_back(std::move(one));
  }
  return out;
}

Json part_entry(const Part& part) {
  Json one = {{"path", part.path},
              {"type", to_valid_utf8(part.type)},
              {"true_type", or_null(part.true_type)},
              {"charset", or_null(part.read_charset)},
              {"filename", or_null(part.filename)},
              {"size", part.content.size()},
              {"sha256", part.is_multipart() ? Json() : Json(sha256_hex(part.content))},
              {"attachment", part.is_attachment()},
              {"content_id", or_null(part.content_id)}};
  if (part.unpacked) one["unpacked"] = true;
  if (!part.reading.empty()) one["reading"] = part.reading;
  return one;
}

/// The mail's parts, then what was unpacked from them.
Json part_section(const Case& subject) {
  Json out = Json::array();
  for (const Part& part : subject.mail->parts) out.push_back(part_entry(part));
  for (const auto& part : subject.all<Part>())
    if (part->unpacked) out.push_back(part_entry(*part));
  return out;
}

Json fact_value(const FactValue& value) {
  return std::visit([](const auto& v) { return Json(v); }, value);
}

Json finding_section(const Case& subject) {
  std::vector<double> weights(subject.findings.size());
  for (const Reason& reason : subject.verdict.reasons) weights[reason.finding] = reason.weight;
  Json out = Json::array();
  for (std::size_t i = 0; i < subject.findings.size(); ++i) {
    const Finding& finding = subject.findings[i];
    Json facts = Json::object(), cites = Json::array();
    for (const Fact& fact : finding.facts) facts[fact.name] = fact_value(fact.value);
    for (const Cite& cite : finding.cites)
      cites.push_back({{"in", to_string(cite.in)},
                       {"where", cite.where},
                       {"begin", cite.begin},
                       {"end", cite.end},
                       {"quote", cite.quote}});
    out.push_back({{"id", finding.id},
                   {"kind", finding.kind()},
                   {"meaning", to_string(finding.meaning)},
                   {"inferred", finding.inferred},
                   {"weight", weights[i]},
                   {"facts", facts},
                   {"cites", cites}});
  }
  return out;
}

/// The places that a finding identity.claims_brand names, the strongest first; of one that a page makes, the
/// page.
Json claimed_in(const Finding& finding) {
  if (finding.kind() == "page") return {"page"};
  for (const Fact& fact : finding.facts)
    if (fact.name == "claimed_in") return fact_value(fact.value);
  return Json::array();
}

Json brand_entry(const Brand& brand, const Finding& claim) {
  return {{"name", brand.name_en},           {"names", {{"ja", brand.name_ja}, {"en", brand.name_en}}},
          {"claimed_in", claimed_in(claim)}, {"official", brand.domains},
          {"kind", or_null(brand.kind)},     {"site", or_null(brand.site)}};
}

/// The brands in whose name the mail speaks, each once, the strongest claim first, then those in whose name
/// the pages behind its links do; and what is really theirs.
Json brand_section(const Case& subject, const Knowledge& knowledge) {
  Json out = Json::array();
  std::set<const Brand*> known;
  for (const char* id : {"identity.claims_brand", "page.brand_login_elsewhere"})
    for (const Finding& finding : subject.findings) {
      const Brand* brand = finding.id == id ? knowledge.brand(finding.text("brand")) : nullptr;
      if (brand && known.insert(brand).second) out.push_back(brand_entry(*brand, finding));
    }
  return out;
}

/// Mails of the same campaign, and what each has in common with this one; null if there are none.
Json campaign_section(const std::vector<Relative>& relatives) {
  if (relatives.empty()) return {};
  Json members = Json::array();
  for (const Relative& one : relatives)
    members.push_back({{"path", one.path},
                       {"subject", or_null(one.subject)},
                       {"likeness", one.likeness},
                       {"same_subject", one.same_subject},
                       {"link_domains", one.domains}});
  return {{"members", members}};
}

Json verdict_section(const Case& subject) {
  Json reasons = Json::array();
  for (const Reason& reason : subject.verdict.reasons) reasons.push_back(subject.findings[reason.finding].id);
  Json out = {{"class", to_string(subject.verdict.kind)},
              {"probability", subject.verdict.probability},
              {"reasons", reasons}};
  if (const auto& otherwise = subject.verdict.otherwise) {
    Json without = Json::array();
    for (const std::size_t finding : otherwise->without) without.push_back(subject.findings[finding].id);
    out["otherwise"] = {
        {"without", without}, {"class", to_string(otherwise->kind)}, {"probability", otherwise->probability}};
  }
  return out;
}

}  // namespace

nlohmann::ordered_json document(const Case& subject, const Knowledge& knowledge, const Mask& mask,
                                const Layouts& layouts) {
  Json out = {{"schema", schema},
              {"version", subject.version},
              {"knowledge", subject.knowledge},
              {"now", iso8601(subject.now)},
              {"reach", to_string(subject.reach)},
              {"masked", mask.masks()}};
  if (!subject.extras.empty()) out["extras"] = subject.extras;
  if (subject.carrier) {
    const Mail& mail = *subject.carrier->mail;
    out["carrier"] = {{"how", subject.carrier->how},
                      {"from", mailboxes(mail.from)},
                      {"subject", or_null(mail.headers.text("Subject"))}};
  }
  const auto routes = subject.all<Route>();
  const Route* route = routes.empty() ? nullptr : routes.front().get();
  if (subject.url.empty()) {
    out["mail"] = mail_section(subject);
    out["headers"] = header_section(*subject.mail, route);
  } else {
    out["url"] = subject.url;
  }
  if (route) out["route"] = route_section(*route);
  if (Json authentication = authentication_section(subject); !authentication.is_null())
    out["authentication"] = std::move(authentication);
  out["brands"] = brand_section(subject, knowledge);
  out["links"] = link_section(subject);
  Json hosts;
  add_registrations(hosts, subject);
  if (!hosts.is_null()) out["registries"] = registries_section(subject, knowledge);
  add_localities(hosts, subject);
  if (!hosts.is_null()) out["hosts"] = std::move(hosts);
  if (Json lists = reputation_section(subject); !lists.is_null()) out["reputation"] = std::move(lists);
  if (subject.reach >= Reach::visit) out["pages"] = pages_section(subject, knowledge, mask);
  if (Json feeds = feed_section(subject); !feeds.is_null()) out["feeds"] = std::move(feeds);
  out["parts"] = part_section(subject);
  out["bodies"] = nullptr;  // keeps the place: they are masked as they are written
  out["findings"] = finding_section(subject);
  if (subject.relatives) out["campaign"] = campaign_section(*subject.relatives);
  out["verdict"] = verdict_section(subject);
  Json unknowns = Json::array();
  for (const Unknown& one : subject.unknowns)
    unknowns.push_back({{"question", one.question}, {"why", one.why}});
  out["unknowns"] = unknowns;
  out["rests_on"] = rests_on_section(subject, knowledge);
  out["out_of_reach"] = subject.out_of_reach;
  mask_tree(out, mask);
  out["bodies"] = body_section(subject, layouts, mask);
  return out;
}

nlohmann::ordered_json triage_line(const Case& subject) {
  Json ids = Json::array();
  for (const Finding& finding : subject.findings) ids.push_back(finding.id);
  return {{"class", to_string(subject.verdict.kind)},
          {"probability", subject.verdict.probability},
          {"findings", ids}};
}

}  // namespace kanshiki
