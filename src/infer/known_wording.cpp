/// Whether a mail is worded like deceitful mails that are known, or like ordinary ones: what
/// tools/train-wording learnt from collections (docs/verdict.md).

#include <array>

#include "infer/inference.hpp"
#include "infer/weighed_wording.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::array<std::string_view, 5> deceitful = {
    "words.deceitful_1", "words.deceitful_2", "words.deceitful_3", "words.deceitful_4", "words.deceitful_5"};
constexpr std::array<std::string_view, 4> ordinary = {"words.ordinary_1", "words.ordinary_2",
                                                      "words.ordinary_3", "words.ordinary_4"};

}  // namespace

std::vector<Finding> known_wording(const Case& subject, const Knowledge& knowledge) {
  auto told = weighed_wording(subject, knowledge.wording);
  if (!told) return {};
  return {std::move(*told).finding(deceitful, ordinary)};
}

}  // namespace kanshiki::infer
