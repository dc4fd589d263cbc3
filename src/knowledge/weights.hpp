#pragma once
/// Weights of evidence: what each finding is worth, as data (data/weights.toml).

#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki {

/// What a deceitful mail is after, as far as a finding tells.
enum class Wants { nothing, credentials, money, run, buy };

struct Weight {
  double log_odds = 0;
  bool decisive = false;  ///< beyond its kind's cap: proves by itself
  bool proof = false;     ///< positive proof of an honest sender: what `legitimate` needs
  Wants wants = Wants::nothing;
};

struct Weights {
  double prior = 0;  ///< log-odds of unwanted mail before anything is seen
  double slope = 1;  ///< calibration after capping: p = 1 / (1 + exp(-(slope · sum + offset)))
  double offset = 0;
  double in_pictures = 0.5;                         ///< what is left of a sign that a machine read from a picture
  double alarm = 0.5;                               ///< probability from which a mail is called unwanted
  std::map<std::string, double, std::less<>> caps;  ///< of a kind: the most that its weak signs add together
  /// Kinds that tell what a mail says: a sender who proved who he is may say it.
  std::set<std::string, std::less<>> sayings;
  std::map<std::string, Weight, std::less<>> findings;

  const Weight& of(std::string_view id) const;
  double cap(std::string_view kind) const;
};

/// Reads weights.toml; `malformed` names the line.
Result<Weights> read_weights(std::string_view toml);

/// `hand` with what tools/fit-weights wrote (weights-fitted.toml) in its place: prior, calibration, alarm,
/// and the log-odds of findings. `malformed` names a finding that `hand` does not know.
Result<Weights> read_fitted_weights(std::string_view toml, Weights hand);

}  // namespace kanshiki
