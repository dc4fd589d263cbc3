#pragma once
/// What the site's own rules say of bytes, as findings.

#include "examine/cite.hpp"
#include "model/finding.hpp"
#include "world/questions/rules.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

/// A finding called `id` for each rule that is true of `bytes`; `where` cites what they are, and `facts` name
/// it.
inline std::vector<Finding> rule_matches(std::string_view bytes, const char* id,
                                         const std::vector<Fact>& facts, const Cite& where, World& world) {
  const RulesOn question = RulesOn::file(bytes);
  const auto matches = world.ask(question);
  std::vector<Finding> out;
  for (const parse::RuleMatch& match : matches.value_or(RulesOn::Answer{})) {
    Finding finding{id, Meaning::suspicious, facts, {where, cite(question.question(), match.words)}};
    finding.facts.push_back({"rule", match.rule});
    finding.facts.push_back({"description", match.description.empty() ? match.rule : match.description});
    finding.facts.push_back({"offset", static_cast<std::int64_t>(match.offset)});
    out.push_back(std::move(finding));
  }
  return out;
}

}  // namespace kanshiki::examine
