/// What the site's own rules say of a file.

#include "base/limits.hpp"
#include "examine/attachment/file_facts.hpp"
#include "examine/attachment/rule_matches.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found site_rules(const Part& part, const Knowledge&, World& world) {
  if (!world.offers(RulesOn::kind) || part.content.empty()) return {};
  if (part.content.size() > limits::scanned_bytes)
    return {{about(part, "attachment.not_scanned", Meaning::unknown)}, {}};
  const std::vector<Fact> facts = {{"file", to_valid_utf8(part.filename)}};
  return {rule_matches(part.content, "attachment.site_rule", facts, cite_file(part), world), {}};
}

}  // namespace kanshiki::examine
