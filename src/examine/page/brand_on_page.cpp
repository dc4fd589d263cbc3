/// A page that asks for a password or a card in the name of a brand, on a host that is not the brand's.

#include <algorithm>
#include <set>

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

/// The hosts that the page was copied from, as far as it bears marks of that.
std::vector<std::string> originals(const PageRecord& page, const Knowledge& knowledge) {
  std::vector<std::string> out;
  for (const KitTrace& trace : knowledge.kit_traces)
    if (const std::string original = trace.original_of(page); !original.empty())
      out.push_back(site_of("https://" + original).host);
  return out;
}

/// The brands that the page's text names by a name of theirs alone.
std::set<std::uint32_t> named_in_text(const PageRecord& page, const Knowledge& knowledge) {
  std::set<std::uint32_t> out;
  if (page.frames.empty()) return out;
  const std::string folded = parse::fold(to_valid_utf8(clip(page.frames.front().text, searched_text)));
  for (const BrandMention& one : knowledge.brand_index.names_in(folded))
    if (!one.common) out.insert(one.brand);
  return out;
}

/// What a page says of its maker.
struct Signs {
  std::vector<std::uint32_t> titled;
  std::set<std::uint32_t> named;
  std::vector<std::string> originals;
};

/// Where the page speaks for the brand: in its title; by a mark of having been copied from there; by pictures
/// of the brand's site beside its name.
std::vector<std::string> places(std::uint32_t index, const PageRecord& page, const Signs& signs,
                                const Brand& brand) {
  const auto is_own = [&](const std::string& host) { return brand.owns(host); };
  std::vector<std::string> out;
  if (std::find(signs.titled.begin(), signs.titled.end(), index) != signs.titled.end())
    out.emplace_back("title");
  if (std::any_of(signs.originals.begin(), signs.originals.end(), is_own)) out.emplace_back("copy");
  if ((!out.empty() || signs.named.contains(index)) && borrows_from(brand, page))
    out.emplace_back("borrowed");
  return out;
}

}  // namespace

Found brand_on_page(const Page& page, const Knowledge& knowledge, World&) {
  const Site site = site_of(page.record.url());
  const auto asked = knowledge.form_fields.asked(page.record);
  if (site.host.empty() || !asks_in_earnest(asked) || is_known_host(site.host, knowledge)) return {};
  const Signs signs{knowledge.brand_index.named_by_line(page.record.title()),
                    named_in_text(page.record, knowledge), originals(page.record, knowledge)};
  for (std::uint32_t i = 0; i < knowledge.brands.size(); ++i) {
    const Brand& brand = knowledge.brands[i];
    if (brand.may_own(site.host)) continue;
    const auto seen_in = places(i, page.record, signs, brand);
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
