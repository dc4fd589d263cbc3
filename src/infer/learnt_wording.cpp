/// Whether a mail is worded like what `kanshiki learn` was told is unwanted here, or wanted: a site's own
/// mail, which may say the opposite of what collections say.

#include <array>

#include "infer/inference.hpp"
#include "infer/weighed_wording.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::array<std::string_view, 3> unwanted = {"learnt.unwanted_1", "learnt.unwanted_2",
                                                      "learnt.unwanted_3"};
constexpr std::array<std::string_view, 3> wanted = {"learnt.wanted_1", "learnt.wanted_2", "learnt.wanted_3"};

}  // namespace

std::vector<Finding> learnt_wording(const Case& subject, const Knowledge& knowledge) {
  auto told = weighed_wording(subject, knowledge.learnt_wording);
  if (!told) return {};
  return {std::move(*told).finding(unwanted, wanted)};
}

}  // namespace kanshiki::infer
