#include "infer/campaign.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "base/wire.hpp"
#include "infer/destinations.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::infer {
namespace {

constexpr double same_text = 0.6;  // alone enough
constexpr double akin = 0.35;      // enough beside the same links
constexpr std::size_t most_domains = 50;

/// The subject without what receivers wrote in front of it.
std::string subject_of(const Case& subject) {
  if (const Finding* stamp = subject.finding("header.stamp"))
    if (const std::string_view rest = stamp->text("subject"); !rest.empty()) return std::string(rest);
  return std::string(subject.mail->headers.text("Subject"));
}

/// The text that a reader sees: the page, if there is one, else the plain text; of several the longest.
const Text* seen_text(const Case& subject) {
  const Text* best = nullptr;
  for (const auto& text : subject.all<Text>()) {
    if (!text->part || text->part->is_attachment()) continue;
    const auto rank = [](const Text& one) { return std::pair(one.html, one.folded.text.size()); };
    if (!best || rank(*text) > rank(*best)) best = text.get();
  }
  return best;
}

bool is_everybodys(const std::string& host, const Lookalikes& known) {
  return known.says_no_owner(host) || DomainLists::below(known.lists().shorteners, host);
}

std::vector<std::string> domains_of(const Case& subject, const Lookalikes& known) {
  std::set<std::string> out;
  for (const auto& link : destinations(subject))
    if (out.size() < most_domains && !is_everybodys(link->host, known)) out.insert(link->registrable_domain);
  return {out.begin(), out.end()};
}

}  // namespace

Traits traits_of(const Case& subject, const Knowledge& knowledge) {
  // Reports of one program are alike, whatever they report.
  if (discussion_list_field(*subject.mail) || subject.mail->is_report()) return {};
  Traits out;
  out.subject = subject_of(subject);
  out.domains = domains_of(subject, knowledge.lookalikes);
  if (const Text* text = seen_text(subject)) out.text = fingerprint(text->folded.text);
  return out;
}

std::optional<Relative> relate(const Traits& one, const Traits& other) {
  Relative out;
  out.likeness = likeness(one.text, other.text);
  std::set_intersection(one.domains.begin(), one.domains.end(), other.domains.begin(), other.domains.end(),
                        std::back_inserter(out.domains));
  out.same_subject = !one.subject.empty() && one.subject == other.subject;
  const bool both_short = !one.text.tells() && !other.text.tells();
  const bool same_links = !out.domains.empty();
  const bool related = out.likeness >= same_text || (same_links && out.likeness >= akin) ||
                       (same_links && out.same_subject && both_short);
  if (!related) return std::nullopt;
  out.subject = other.subject;
  return out;
}

std::vector<std::vector<Relative>> relatives(const std::vector<Traits>& mails,
                                             const std::vector<std::string>& paths) {
  std::vector<std::vector<Relative>> out(mails.size());
  for (std::size_t i = 0; i < mails.size(); ++i)
    for (std::size_t j = 0; j < mails.size(); ++j) {
      if (i == j) continue;
      if (auto found = relate(mails[i], mails[j])) {
        found->path = paths[j];
        out[i].push_back(std::move(*found));
      }
    }
  return out;
}

std::string write_traits(const Traits& traits) {
  WireWriter out;
  out.text(traits.subject).number(traits.domains.size());
  for (const std::string& domain : traits.domains) out.text(domain);
  out.number(traits.text.runs);
  for (const std::uint32_t least : traits.text.least) out.number(least);
  return out.take();
}

Result<Traits> read_traits(std::string_view bytes) {
  WireReader in(bytes);
  Traits out;
  out.subject = in.text();
  const std::uint64_t count = in.number();
  for (std::uint64_t i = 0; in.ok() && i < std::min<std::uint64_t>(count, most_domains); ++i)
    out.domains.emplace_back(in.text());
  out.text.runs = in.number();
  for (std::uint32_t& least : out.text.least) least = static_cast<std::uint32_t>(in.number());
  if (!in.ok()) return fail(Error::Kind::internal, "broken traits");
  std::sort(out.domains.begin(), out.domains.end());
  return out;
}

}  // namespace kanshiki::infer
