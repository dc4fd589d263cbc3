/// A page that asks for a password or a card in the name of a brand, on a host that is not the brand's.

#include <algorithm>

#include "examine/page/seen.hpp"
#include "knowledge/brand_facts.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t searched_text = 64 * 1024;

/// Whether the page shows pictures or style sheets that it fetches from the brand's own site.
bool borrows_from(const Brand& brand, const PageRecord& page) {
  return std::any_of(page.requests.begin(), page.requests.end(), [&](const PageRequest& request) {
    const bool looks = request.type == "image" || request.type == "stylesheet";
    return looks && brand.owns(site_of(request.url).host);
  });
}

bool is_copy_of(const Brand& brand, const PageRecord& page, const Knowledge& knowledge) {
  return std::any_of(knowledge.kit_traces.begin(), knowledge.kit_traces.end(), [&](const KitTrace& trace) {
    const std::string original = trace.original_of(page);
    return !original.empty() && brand.owns(site_of("https://" + original).host);
  });
}

bool text_names(std::uint32_t brand, const PageRecord& page, const Knowledge& knowledge) {
  if (page.frames.empty()) return false;
  const std::string folded = parse::fold(to_valid_utf8(clip(page.frames.front().text, searched_text)));
  const auto mentions = knowledge.brand_index.names_in(folded);
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](const BrandMention& one) { return one.brand == brand && !one.common; });
}

/// Where the page speaks for the brand: in its title; by pictures of the brand's site, or a mark of having
/// been copied from there, beside its name.
std::vector<std::string> places(std::uint32_t index, const PageRecord& page, const Knowledge& knowledge) {
  const Brand& brand = knowledge.brands[index];
  const auto titled = knowledge.brand_index.named_by_line(page.title());
  std::vector<std::string> out;
  if (std::find(titled.begin(), titled.end(), index) != titled.end()) out.emplace_back("title");
  if (is_copy_of(brand, page, knowledge)) out.emplace_back("copy");
  if (borrows_from(brand, page) && (!out.empty() || text_names(index, page, knowledge)))
    out.emplace_back("borrowed");
  return out;
}

}  // namespace

Found brand_on_page(const Page& page, const Knowledge& knowledge, World&) {
  const Site site = site_of(page.record.url());
  const auto asked = knowledge.form_fields.asked(page.record);
  if (site.host.empty() || !asks_in_earnest(asked) || is_known_host(site.host, knowledge)) return {};
  for (std::uint32_t i = 0; i < knowledge.brands.size(); ++i) {
    const Brand& brand = knowledge.brands[i];
    if (brand.may_own(site.host)) continue;
    const auto seen_in = places(i, page.record, knowledge);
    if (seen_in.empty()) continue;
    std::vector<Fact> facts = brand_facts(brand);
    facts.push_back({"host", site.host});
    facts.push_back({"registrable_domain", site.domain});
    facts.push_back({"seen_in", seen_in});
    return about(page, "page.brand_login_elsewhere", Meaning::suspicious, std::move(facts),
                 page.record.title());
  }
  return {};
}

}  // namespace kanshiki::examine
