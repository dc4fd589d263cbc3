#include "report/story.hpp"

#include "base/text.hpp"

namespace kanshiki {
namespace {

std::string worded(const Json& iso, const char* form, const Catalogue& catalogue) {
  return iso.is_string() ? time_words(iso.get_ref<const std::string&>(), form, catalogue) : std::string();
}

/// `https://www.xserver.ne.jp/` → `xserver.ne.jp`: to be typed or recognised, not to be followed.
std::string site_name(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != url.npos) url.remove_prefix(scheme + 3);
  if (url.starts_with("www.")) url.remove_prefix(4);
  return std::string(url.substr(0, url.find('/')));
}

}  // namespace

Line Story::say(std::string_view key, const Json& facts) const {
  return phrase(catalogue_.text("article." + std::string(key)), facts, catalogue_);
}

std::string Story::words(std::string_view key, const Json& facts) const { return plain(say(key, facts)); }

bool Story::has(std::string_view key) const {
  return catalogue_.texts.contains("article." + std::string(key));
}

Badge Story::badge(Badge::Kind kind) const {
  switch (kind) {
    case Badge::Kind::observed:
      return {kind, words("badge.observed")};
    case Badge::Kind::likely:
      return {kind, words("badge.likely")};
    case Badge::Kind::unknown:
      return {kind, words("badge.unknown")};
    case Badge::Kind::ours:
      return {kind, words("badge.ours")};
    case Badge::Kind::claim:
      return {kind, words("badge.claim")};
    case Badge::Kind::none:
      break;
  }
  return {};
}

std::string Story::time(const Json& iso) const { return worded(iso, "ui.time", catalogue_); }

std::string Story::date(const Json& iso) const { return worded(iso, "ui.date", catalogue_); }

std::string Story::clock(const Json& iso) const { return worded(iso, "ui.clock", catalogue_); }

std::string Story::verdict() const {
  const std::string kind = text_at(at(document_, "verdict"), "class");
  return has("verdict." + kind) ? kind : "unclear";
}

bool Story::accuses() const { return verdict() != "unclear" && verdict() != "legitimate"; }

const Json& Story::brand() const {
  static const Json none;
  const Json& brands = list_at(document_, "brands");
  for (const Json& one : brands)
    for (const Json& place : list_at(one, "claimed_in"))
      if (place == "from_name") return one;
  return brands.empty() ? none : brands.front();
}

std::string Story::guise() const {
  if (is_of_url()) return "url";
  if (!brand().is_null()) return "brand";
  for (const Json& finding : list_at(document_, "findings"))
    if (text_at(finding, "id").starts_with("identity.own_")) return "own";
  return "plain";
}

Json Story::brand_facts() const {
  const Json& entry = brand();
  std::string name = text_at(at(entry, "names"), catalogue_.language);
  if (name.empty()) name = text_at(entry, "name");
  std::string site = site_name(text_at(entry, "site"));
  const Json& official = list_at(entry, "official");
  if (site.empty() && !official.empty()) site = fact_words("official", official.front(), catalogue_);
  std::string place = text_at(entry, "kind");
  if (!catalogue_.texts.contains("values.place." + place)) place = "site";
  return {{"brand", name}, {"site", site}, {"place", place}};
}

bool Story::is_official(std::string_view host) const {
  for (const Json& domain : list_at(brand(), "official"))
    if (domain.is_string() && is_at_or_below(host, domain.get_ref<const std::string&>())) return true;
  return false;
}

const Json& Story::sender() const {
  static const Json none;
  const Json& from = list_at(at(document_, "mail"), "from");
  return from.empty() ? none : from.front();
}

const Json& Story::arrival() const {
  const Json& hops = list_at(at(document_, "route"), "hops");
  if (!hops.empty() && at(hops.front(), "time").is_string()) return at(hops.front(), "time");
  return at(at(document_, "mail"), "date");
}

const Json& Story::boundary() const { return at(at(document_, "route"), "boundary"); }

std::vector<const Json*> Story::reasons(std::size_t count) const {
  std::vector<const Json*> out;
  for (const Json& id : list_at(at(document_, "verdict"), "reasons"))
    for (const Json& finding : list_at(document_, "findings")) {
      const double weight = number_at(finding, "weight");
      if (at(finding, "id") != id || weight == 0) continue;
      if ((weight < 0) == (verdict() == "legitimate") && out.size() < count) out.push_back(&finding);
      break;
    }
  return out;
}

Badge Story::certainty(const Json& finding) const {
  if (text_at(finding, "meaning") == "unknown") return badge(Badge::Kind::unknown);
  return badge(flag_at(finding, "inferred") ? Badge::Kind::likely : Badge::Kind::observed);
}

namespace {

Line finding_line(const Json& finding, std::string Wording::*which, const Catalogue& catalogue) {
  const auto wording = catalogue.findings.find(text_at(finding, "id"));
  if (wording == catalogue.findings.end()) return code(text_at(finding, "id"));
  return phrase(wording->second.*which, at(finding, "facts"), catalogue);
}

}  // namespace

Line Story::finding_title(const Json& finding) const {
  return finding_line(finding, &Wording::title, catalogue_);
}

Line Story::finding_sentence(const Json& finding) const {
  return finding_line(finding, &Wording::sentence, catalogue_);
}

Line Story::finding_explained(const Json& finding) const {
  return finding_line(finding, &Wording::explain, catalogue_);
}

}  // namespace kanshiki
