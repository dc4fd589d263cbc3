#pragma once
/// An examiner: a named, stateless function that looks at one piece of evidence.
///
/// Adding one is a file, its test beside it, a line in examiners.inc and its words in data/catalogues;
/// `tools/new-examiner` writes all four. Forgetting any of them fails a test.

#include <span>
#include <string_view>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/evidence.hpp"
#include "model/finding.hpp"
#include "world/world.hpp"

namespace kanshiki {

/// What an examiner says of one piece of evidence.
struct Found {
  std::vector<Finding> findings;
  std::vector<Evidence> leads;  ///< new evidence: the route, a link, a host
};

/// It never sees what others found, so that the order of examiners cannot matter: what builds on findings
/// belongs in infer/. Only World leads outside.
struct Examiner {
  std::string_view name;
  Reach reach;
  std::size_t evidence;  ///< index in the Evidence variant of what it looks at
  Found (*examine)(const Evidence&, const Knowledge&, World&);
};

/// All examiners, in the order of examiners.inc.
std::span<const Examiner> examiners();

}  // namespace kanshiki
