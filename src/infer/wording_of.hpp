#pragma once
/// What a mail says, as the wording model reads it (knowledge/wording_model.hpp).

#include <vector>

#include "knowledge/wording_features.hpp"
#include "model/case.hpp"

namespace kanshiki::infer {

/// A text of the mail and what was read of it.
struct Worded {
  Piece<Text> text;
  wording::Reading reading;
};

/// Its subject and its bodies: no attached file, no mail that is attached, no second reading of the same
/// bytes.
std::vector<Worded> wording_of(const Case& subject);

/// The buckets of all of them, each once.
std::vector<std::uint32_t> buckets_of(const std::vector<Worded>& texts);

}  // namespace kanshiki::infer
