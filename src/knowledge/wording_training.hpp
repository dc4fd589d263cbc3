#pragma once
/// Makes a wording model (knowledge/wording_model.hpp) of mails whose intent somebody knows: what `kanshiki
/// learn` does with a site's own mail. The shipped model comes from tools/train-wording, out of more mail.

#include <cstdint>
#include <string>
#include <vector>

#include "knowledge/wording_model.hpp"

namespace kanshiki {

/// A mail to learn from.
struct KnownMail {
  std::string digest;                  ///< SHA-256 of its bytes, hexadecimal: the same mail is learnt once
  bool unwanted = false;               ///< what somebody says that it is
  std::vector<std::uint32_t> buckets;  ///< of its words (knowledge/wording_features.hpp), each once
};

/// A model, and how well others of its kind judged mails that they had not seen.
struct Training {
  WordingModel model;
  std::size_t unwanted = 0, recognised = 0;  ///< of mails left out: called unwanted by score > 0
  std::size_t wanted = 0, mistaken = 0;
};

/// Of fewer mails on one side nothing can be learnt that is worth being believed.
inline constexpr std::size_t fewest_learnt = 30;

/// Logistic regression over the buckets, both sides at equal weight; scores are log-odds as five models
/// judged mails that each had not seen (Platt 1999). The same mails, in whatever order, give the same model.
/// An error if one side has fewer than `fewest_learnt`.
Result<Training> train_wording(std::vector<KnownMail> mails);

}  // namespace kanshiki
