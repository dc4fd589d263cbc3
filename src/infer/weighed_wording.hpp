#pragma once
/// What a wording model says of a mail, with the words that weigh most.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "infer/wording_of.hpp"
#include "knowledge/wording_model.hpp"
#include "model/case.hpp"

namespace kanshiki::infer {

struct WeighedWording {
  int grade = 0;            ///< how clearly: WordingModel::grade, not 0
  std::vector<Cite> cites;  ///< the phrases that weigh most on that side, the heaviest first

  /// The finding of that grade, named by one of `unwanted` or `wanted`, which begin with the weakest.
  Finding finding(std::span<const std::string_view> unwanted, std::span<const std::string_view> wanted) &&;
};

/// `buckets` are those of `texts` (buckets_of). Nothing if the model was not loaded, or the wording tells
/// nothing.
std::optional<WeighedWording> weighed_wording(const std::vector<Worded>& texts,
                                              const std::vector<std::uint32_t>& buckets,
                                              const WordingModel& model);

}  // namespace kanshiki::infer
