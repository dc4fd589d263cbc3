#pragma once
/// How a mail is worded, as against mails whose intent is known: a linear model over the buckets of
/// knowledge/wording_features.hpp, trained by tools/train-wording. What it learnt from: docs/verdict.md.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "knowledge/wording_features.hpp"

namespace kanshiki {

/// The model. One that was not loaded says nothing.
class WordingModel {
 public:
  bool loaded() const { return !weights_.empty(); }

  /// Log-odds of deceit over a mail's `buckets`, each once.
  double score(std::span<const std::uint32_t> buckets) const;

  /// What one bucket adds to the score of a mail, before `scale_of` its number of buckets.
  double share(std::uint32_t bucket) const { return scale_ * weights_[bucket]; }

  /// How clearly a score speaks: 1, 2, … for deceit, −1, −2, … for ordinary mail, 0 if it tells nothing.
  int grade(double score) const;

  /// What a bucket's weight is multiplied by in a mail that has `count` of them.
  static double scale_of(std::size_t count);

  /// The model with these weights, one a bucket, each kept as a byte: the few beyond five deviations are cut.
  static WordingModel of(double bias, std::span<const double> weights, std::vector<double> grades);

  /// A model's file: lines of a name and a number, an empty line, a signed byte a bucket.
  static Result<WordingModel> read(std::string_view bytes);
  std::string write() const;

 private:
  double bias_ = 0, scale_ = 0;
  std::vector<double> grades_;  // scores from which a grade holds: those below 0 hold downwards
  std::vector<std::int8_t> weights_;
};

}  // namespace kanshiki
