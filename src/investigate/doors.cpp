#include "investigate/doors.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "infer/destinations.hpp"
#include "investigate/anonymous_url.hpp"
#include "knowledge/host_of.hpp"
#include "parse/domain.hpp"
#include "parse/url/url.hpp"
#include "report/masking/opaque.hpp"

namespace kanshiki {
namespace {

/// What a machine read from a picture may be another's address by one letter.
bool is_certain(const Link& link) { return !link.in_picture(); }

bool is_web(const Link& link) { return link.scheme == "http" || link.scheme == "https"; }

/// Whether a header field by which lists are left names the URL (RFC 2369, RFC 8058).
bool is_in_list_unsubscribe(const Link& link, const Case& subject) {
  for (const HeaderField& field : subject.mail->headers)
    if (iequals(field.name, "List-Unsubscribe") && field.text.find(link.url) != std::string_view::npos)
      return true;
  return false;
}

/// Whether the URL carries something drawn by lot, or the recipient.
bool has_token(const Link& link, const Mask& mask) {
  return !masking::opaque_tokens(link.url).empty() || mask(link.url) != link.url;
}

/// Whether opening `link` could do something in the recipient's name.
bool sets_something_going(const Link& link, const Case& subject, const Knowledge& knowledge,
                          const Mask& mask) {
  const PageWords& words = knowledge.page_words;
  const parse::Url* url = link.parsed.get();
  if (!url || is_in_list_unsubscribe(link, subject)) return true;
  const std::string asked = link.url.substr(link.url.find(url->host()) + url->host().size());
  if (!word_in(asked, words.never_open).empty() || !word_in(link.text, words.never_open_texts).empty())
    return true;
  return !word_in(asked, words.with_token).empty() && has_token(link, mask);
}

/// How much a door promises; the higher the better.
int promise(const Link& link, const Case& subject, const Knowledge& knowledge) {
  int out = 0;
  for (const Finding& finding : subject.findings)
    if (finding.kind() == "link" && finding.meaning == Meaning::suspicious &&
        finding.text("host") == link.host)
      out += 2;
  if (link.kind == Link::Kind::form) ++out;
  if (knowledge.lookalikes.official(link.host)) out -= 100;
  return out;
}

/// The registrable domain of the sender whom the mail proves; empty if it proves none.
std::vector<std::string> proven_senders(const Case& subject) {
  std::vector<std::string> out;
  for (const Finding& finding : subject.findings)
    if (finding.id == "identity.proven" || finding.id == "identity.proven_brand" ||
        finding.id == "identity.proven_own")
      out.emplace_back(parse::registrable_domain(finding.text("domain")));
  return out;
}

/// Every host that a page stands on, came by, or would send to.
std::vector<std::string> hosts_of(const PageRecord& page) {
  std::vector<std::string> out = {host_of(page.url())};
  for (const Station& station : page.chain) out.push_back(host_of(station.url));
  for (const PageFrame& frame : page.frames) out.push_back(host_of(frame.url));
  for (const PageForm& form : page.forms) out.push_back(host_of(form.action));
  return out;
}

/// Whether nothing is to be typed into a page, by whose host is involved.
bool is_spared(const PageRecord& page, const std::vector<std::string>& senders, const Knowledge& knowledge) {
  const auto hosts = hosts_of(page);
  return std::any_of(hosts.begin(), hosts.end(), [&](const std::string& host) {
    const std::string_view domain = parse::registrable_domain(host);
    return knowledge.lookalikes.official(host) || knowledge.page_words.is_identity_provider(host) ||
           std::find(senders.begin(), senders.end(), domain) != senders.end();
  });
}

}  // namespace

std::vector<Door> doors(const Case& subject, const Knowledge& knowledge) {
  const Mask mask = Mask::for_case(subject, knowledge);
  std::vector<std::pair<int, Piece<Link>>> ranked;
  for (const auto& link : infer::destinations(subject))
    if (is_web(*link) && is_certain(*link) && !sets_something_going(*link, subject, knowledge, mask))
      ranked.emplace_back(promise(*link, subject, knowledge), link);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Door> out;
  std::set<std::string> known;
  for (const auto& [promised, link] : ranked) {
    std::string url = anonymous_url(link->url, mask);
    // A host that names the recipient, or is the recipient's own, has no other in its place.
    if (host_of(url) != link->host || !known.insert(link->host).second) continue;
    const bool replaced = url != link->url;
    out.push_back({link, std::move(url), replaced});
    if (out.size() == most_doors) break;
  }
  return out;
}

std::vector<Trial> trials(const Case& subject, const Knowledge& knowledge) {
  if (subject.verdict.probability < knowledge.weights.alarm) return {};
  const auto senders = proven_senders(subject);
  std::vector<Trial> out;
  std::set<std::string> known;
  for (const auto& page : subject.all<Page>()) {
    if (page->client == Client::plain || out.size() == most_trials) continue;
    const std::string host = host_of(page->record.url());
    if (host.empty() || knowledge.form_fields.asked(page->record).empty()) continue;
    if (is_spared(page->record, senders, knowledge)) continue;
    if (!known.insert(std::string(parse::registrable_domain(host))).second) continue;
    out.push_back({page, senders});
  }
  return out;
}

}  // namespace kanshiki
