/// Whether a mail is worded like mails that are known: like deceitful or ordinary ones of the collections
/// that tools/train-wording learnt from (docs/verdict.md), and like what `kanshiki learn` was told is
/// unwanted here, or wanted. A site's own mail may say the opposite of what collections say.

#include <array>

#include "infer/inference.hpp"
#include "infer/weighed_wording.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::array<std::string_view, 5> deceitful = {
    "words.deceitful_1", "words.deceitful_2", "words.deceitful_3", "words.deceitful_4", "words.deceitful_5"};
constexpr std::array<std::string_view, 4> ordinary = {"words.ordinary_1", "words.ordinary_2",
                                                      "words.ordinary_3", "words.ordinary_4"};
constexpr std::array<std::string_view, 3> unwanted = {"learnt.unwanted_1", "learnt.unwanted_2",
                                                      "learnt.unwanted_3"};
constexpr std::array<std::string_view, 3> wanted = {"learnt.wanted_1", "learnt.wanted_2", "learnt.wanted_3"};

}  // namespace

std::vector<Finding> known_wording(const Case& subject, const Knowledge& knowledge) {
  if (!knowledge.wording.loaded() && !knowledge.learnt_wording.loaded()) return {};
  const std::vector<Worded> texts = wording_of(subject);
  const std::vector<std::uint32_t> buckets = buckets_of(texts);
  std::vector<Finding> out;
  if (auto told = weighed_wording(texts, buckets, knowledge.wording))
    out.push_back(std::move(*told).finding(deceitful, ordinary));
  if (auto told = weighed_wording(texts, buckets, knowledge.learnt_wording))
    out.push_back(std::move(*told).finding(unwanted, wanted));
  return out;
}

}  // namespace kanshiki::infer
