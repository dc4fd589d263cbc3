#include "infer/brand_claim.hpp"

#include <algorithm>
#include <map>

#include "base/camel_case.hpp"
#include "base/stretch.hpp"
#include "base/text.hpp"
#include "model/cite.hpp"
#include "model/mailing_list.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::uint32_t reach_of_words = 48;  // bytes of folded text between a name and a company's words

constexpr std::size_t longest_line = 1024;  // bytes of a name or a title that anybody sees

constexpr std::size_t longest_letterhead = 90;  // bytes: thirty kanji

/// What stands in brackets at the very beginning of a text: who sends a short message ("[Brand] Your …").
/// Empty if nothing does.
std::string_view letterhead(std::string_view visible) {
  visible = trim(visible);
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"[", "]"}, {"【", "】"}})
    if (visible.starts_with(open)) {
      const std::size_t end = visible.find(close);
      if (end <= longest_letterhead) return visible.substr(open.size(), end - open.size());
    }
  return {};
}

/// A name as it is written, and as people read it if it is written together: with a blank before one of the
/// capitals behind small letters ("AcmePay Support"), the last first, for names have such capitals inside;
/// then with one before each.
std::vector<std::string> readings_of(std::string_view name) {
  constexpr std::size_t most_capitals = 6;
  std::vector<std::size_t> capitals;
  for (std::size_t i = name.size(); i-- > 1;)
    if (begins_hump(name[i - 1], name[i])) capitals.push_back(i);
  std::vector<std::string> out = {std::string(name)};
  if (capitals.empty() || capitals.size() > most_capitals || name.find(' ') != name.npos) return out;
  std::string apart(name);
  for (const std::size_t capital : capitals) {
    out.emplace_back(name).insert(capital, 1, ' ');
    apart.insert(capital, 1, ' ');
  }
  out.push_back(std::move(apart));
  return out;
}

/// Collects who is named where.
class ClaimCollector {
 public:
  explicit ClaimCollector(const Knowledge& knowledge)
      : knowledge_(knowledge), company_rule_(knowledge.phrases.find("mark.speaks_as_company")) {}

  /// Whether the line names somebody.
  bool look_at_line(std::string_view line, Place place, const Cite& where) {
    const std::vector<std::uint32_t> named = knowledge_.brand_index.named_by_line(line);
    for (const std::uint32_t brand : named) add(brand, place, where);
    const std::int32_t imitated = knowledge_.brand_index.imitated_in(clip(line, longest_line));
    if (imitated >= 0) add(static_cast<std::uint32_t>(imitated), place, where);
    return !named.empty() || imitated >= 0;
  }

  /// In the first reading that names somebody: AcmeBank is not Acme.
  void look_at_sender(std::string_view name, const Cite& where) {
    for (const std::string& reading : readings_of(name))
      if (look_at_line(reading, Place::from_name, where)) return;
  }

  void look_at_body(const Text& text) {
    const std::vector<Stretch> company = company_stretches(text.marks);
    if (company.empty()) return;
    for (const BrandMention& one : knowledge_.brand_index.names_in(text.folded.text))
      if (!one.common && touches(company, one))
        add(one.brand, Place::body, cite(text, text.words(one.begin, one.end)));
  }

  std::vector<BrandClaim> take() {
    std::vector<BrandClaim> out;
    for (auto& [brand, places] : found_) {
      BrandClaim claim{&knowledge_.brands[brand], {}, {}};
      for (auto& [place, where] : places) {
        claim.places.push_back(place);
        claim.cites.push_back(std::move(where));
      }
      out.push_back(std::move(claim));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const BrandClaim& a, const BrandClaim& b) { return a.places < b.places; });
    if (out.size() > most_claims) out.resize(most_claims);
    return out;
  }

 private:
  void add(std::uint32_t brand, Place place, Cite where) { found_[brand].emplace(place, std::move(where)); }

  /// Where a company speaks of itself, and what is near enough to it; by position, apart from one another.
  std::vector<Stretch> company_stretches(const std::vector<Mark>& marks) const {
    std::vector<Stretch> out;
    for (const Mark& mark : marks) {
      if (mark.rule != company_rule_) continue;
      const std::uint32_t begin = mark.begin - std::min(mark.begin, reach_of_words);
      if (out.empty() || begin > out.back().end) out.push_back({begin, 0});
      out.back().end = std::max<std::size_t>(out.back().end, mark.end + reach_of_words);
    }
    return out;
  }

  static bool touches(const std::vector<Stretch>& stretches, const BrandMention& name) {
    const auto after =
        std::upper_bound(stretches.begin(), stretches.end(), name.end,
                         [](std::uint32_t end, const Stretch& one) { return end < one.begin; });
    return after != stretches.begin() && std::prev(after)->end >= name.begin;
  }

  const Knowledge& knowledge_;
  std::size_t company_rule_;
  std::map<std::uint32_t, std::map<Place, Cite>> found_;
};

/// Whether the From field names nobody, or nothing but a task ("Customer Support").
bool names_nobody_else(const Mail& mail, const BrandIndex& index) {
  return std::all_of(mail.from.mailboxes.begin(), mail.from.mailboxes.end(), [&](const Mailbox& from) {
    return from.name.find('@') != std::string_view::npos || index.says_only_role(from.name);
  });
}

bool is_strong(const Finding& claim, const Mail& mail, const BrandIndex& index) {
  if (claimed_in(claim, Place::from_name)) return true;
  const bool for_itself = claimed_in(claim, Place::subject) &&
                          (claimed_in(claim, Place::body) || claimed_in(claim, Place::title));
  return (for_itself || claimed_in(claim, Place::letterhead)) && names_nobody_else(mail, index);
}

}  // namespace

std::string_view to_string(Place place) {
  switch (place) {
    case Place::from_name:
      return "from_name";
    case Place::letterhead:
      return "letterhead";
    case Place::subject:
      return "subject";
    case Place::body:
      return "body";
    case Place::title:
      return "title";
    case Place::picture:
      return "picture";
  }
  return "";
}

std::vector<BrandClaim> brand_claims(const Case& subject, const Knowledge& knowledge) {
  ClaimCollector out(knowledge);
  const Mail& mail = *subject.mail;
  for (const Mailbox& from : mail.from.mailboxes) out.look_at_sender(from.name, cite(mail, "From"));
  if (answers_somebody(mail) || discussion_list_field(mail)) return out.take();
  for (const auto& text : subject.all<Text>()) {
    if (!text->part) {
      out.look_at_line(text->visible, Place::subject, cite(mail, "Subject"));
      continue;
    }
    out.look_at_body(*text);
    if (const std::string_view head = letterhead(text->visible); !head.empty())
      out.look_at_line(head, Place::letterhead, cite(*text, head));
    if (!text->title.empty())
      out.look_at_line(text->title, Place::title,
                       {Cite::In::body, text->part->path, 0, 0, std::string(text->title)});
  }
  for (const auto& link : subject.all<Link>())
    if (link->kind == Link::Kind::image && !link->text.empty())
      out.look_at_line(link->text, Place::picture, cite(*link));
  return out.take();
}

bool claimed_in(const Finding& finding, Place place) {
  for (const Fact& fact : finding.facts)
    if (const auto* places = std::get_if<std::vector<std::string>>(&fact.value);
        places && fact.name == "claimed_in")
      return std::find(places->begin(), places->end(), to_string(place)) != places->end();
  return false;
}

std::vector<StrongClaim> strong_claims(const Case& subject, const Knowledge& knowledge) {
  std::vector<StrongClaim> out;
  for (const Finding& finding : subject.findings) {
    if (finding.id != "identity.claims_brand") continue;
    const Brand* brand = knowledge.brand(finding.text("brand"));
    if (brand && is_strong(finding, *subject.mail, knowledge.brand_index)) out.push_back({brand, &finding});
  }
  return out;
}

}  // namespace kanshiki::infer
