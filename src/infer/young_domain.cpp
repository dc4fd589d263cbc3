/// A domain that was registered only days before the mail came, or after it: made for one purpose. Rests on
/// host.registered.

#include "base/time.hpp"
#include "infer/arrival.hpp"
#include "infer/inference.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::chrono::days young{30};

}  // namespace

std::vector<Finding> young_domain(const Case& subject, const Knowledge&) {
  std::vector<Finding> out;
  const auto came = arrival(subject);
  for (const Finding& finding : subject.findings) {
    if (finding.id != "host.registered") continue;
    const auto created = parse_iso8601(finding.text("created"));
    if (!created || !came || *came - *created >= young) continue;
    const auto days = std::chrono::floor<std::chrono::days>(*came - *created).count();
    const std::vector<Fact> facts = {{"domain", std::string(finding.text("domain"))},
                                     {"created", std::string(finding.text("created"))}};
    if (days < 0) {
      out.push_back({"host.registered_since", Meaning::neutral, facts, finding.cites});
      continue;
    }
    out.push_back({"host.young_domain", Meaning::suspicious, facts, finding.cites});
    out.back().facts.push_back({"days", static_cast<std::int64_t>(days)});
  }
  return out;
}

}  // namespace kanshiki::infer
