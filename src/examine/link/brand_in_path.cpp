/// A brand's domain or name in the path of a stranger's link: "https://evil.example/www.amazon.co.jp/login".

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/unwrap.hpp"
#include "knowledge/brand_facts.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_segments = 32;

}  // namespace

Found brand_in_path(const Link& link, const Knowledge& knowledge, World&) {
  if (link.host.empty() || !link.is_followed()) return {};
  if (knowledge.lookalikes.says_no_owner(link.host)) return {};
  const parse::Url* url = link.parsed.get();
  if (!url) return {};
  std::size_t looked_at = 0;
  for (const std::string_view segment : split(url->path().substr(0, 4096), '/')) {
    if (segment.empty()) continue;
    if (++looked_at > most_segments) break;
    const auto found = knowledge.lookalikes.look_in_path(parse::percent_decode(segment));
    if (!found || knowledge.brands[found->brand].may_own(link.host)) continue;
    if (unwrap(link, knowledge) || knowledge.gateways.of(*url)) return {};  // the path is another link's
    std::vector<Fact> facts = brand_facts(knowledge.brands[found->brand]);
    facts.push_back({"host", link.host});
    facts.push_back({"registrable_domain", link.registrable_domain});
    facts.push_back({"part", found->part});
    const bool domain = found->how == Imitation::official_domain_on_the_left;
    return {{{domain ? "link.official_domain_in_path" : "link.brand_in_path",
              Meaning::suspicious,
              std::move(facts),
              {cite(link)}}},
            {}};
  }
  return {};
}

}  // namespace kanshiki::examine
