#include "knowledge/wording_training.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kanshiki {
namespace {

using Mails = std::vector<KnownMail>;

constexpr std::size_t folds = 5;
constexpr int rounds = 20;          // over all mails
constexpr double step = 0.5;        // of one mail, before AdaGrad divides it
constexpr double shrinkage = 1e-4;  // L2, a step

double odds_to_chance(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

/// How much a mail counts, so that both sides count the same.
struct Balance {
  double unwanted = 1, wanted = 1;

  static Balance of(const Mails& mails) {
    const auto bad = static_cast<double>(
        std::count_if(mails.begin(), mails.end(), [](const KnownMail& one) { return one.unwanted; }));
    const auto all = static_cast<double>(mails.size());
    return {all / (2 * bad), all / (2 * (all - bad))};
  }
  double operator()(const KnownMail& mail) const { return mail.unwanted ? unwanted : wanted; }
};

/// A linear model in the making: stochastic gradient descent whose steps shrink by bucket (AdaGrad, Duchi
/// 2011).
class Learner {
 public:
  double score(const KnownMail& mail) const {
    double sum = 0;
    for (const std::uint32_t bucket : mail.buckets) sum += weights_[bucket];
    return bias_ + sum * WordingModel::scale_of(mail.buckets.size());
  }

  void learn(const KnownMail& mail, double importance) {
    const double error = importance * ((mail.unwanted ? 1.0 : 0.0) - odds_to_chance(score(mail)));
    const double pull = error * WordingModel::scale_of(mail.buckets.size());
    for (const std::uint32_t bucket : mail.buckets) {
      const double slope = pull - shrinkage * weights_[bucket];
      moved_[bucket] += slope * slope;
      weights_[bucket] += step * slope / std::sqrt(moved_[bucket] + 1e-6);
    }
    bias_moved_ += error * error;
    bias_ += step * error / std::sqrt(bias_moved_ + 1e-6);
  }

  double bias() const { return bias_; }
  const std::vector<double>& weights() const { return weights_; }

 private:
  double bias_ = 0, bias_moved_ = 0;
  std::vector<double> weights_ = std::vector<double>(wording::buckets);
  std::vector<double> moved_ = std::vector<double>(wording::buckets);  // sums of squared slopes
};

/// A model of all mails but those of the fold `left_out`.
Learner learnt(const Mails& mails, std::size_t left_out) {
  Learner out;
  const Balance balance = Balance::of(mails);
  for (int round = 0; round < rounds; ++round)
    for (std::size_t i = 0; i < mails.size(); ++i)
      if (i % folds != left_out) out.learn(mails[i], balance(mails[i]));
  return out;
}

/// What models that had not seen a mail say of it.
std::vector<double> scores_of_strangers(const Mails& mails) {
  std::vector<double> out(mails.size());
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const Learner learner = learnt(mails, fold);
    for (std::size_t i = fold; i < mails.size(); i += folds) out[i] = learner.score(mails[i]);
  }
  return out;
}

/// Log-odds made of scores: slope · score + offset.
struct Line {
  double slope = 1, offset = 0;

  double operator()(double score) const { return slope * score + offset; }
  Line moved(const Line& by, double part) const {
    return {slope + part * by.slope, offset + part * by.offset};
  }
};

/// Platt scaling by Newton's method with backtracking (Lin, Lin and Weng 2007). A weak pull towards slope 1
/// holds it where all mails are told apart.
class Calibration {
 public:
  Calibration(const Mails& mails, const std::vector<double>& scores)
      : mails_(mails), scores_(scores), balance_(Balance::of(mails)) {}

  Line fit() const {
    Line line;
    for (int round = 0; round < 30; ++round) {
      const Line direction = newton(line);
      const double here = loss(line);
      double part = 1;
      while (part > 1e-6 && loss(line.moved(direction, part)) > here) part /= 2;
      line = line.moved(direction, part);
    }
    return line.slope > 0 ? line : Line{0, 0};  // scores that mislead tell nothing
  }

 private:
  double loss(const Line& line) const {
    double out = (line.slope - 1) * (line.slope - 1) / 2;
    for (std::size_t i = 0; i < mails_.size(); ++i) {
      const double odds = line(scores_[i]), margin = mails_[i].unwanted ? odds : -odds;
      out += balance_(mails_[i]) * (std::log1p(std::exp(-std::abs(margin))) + std::max(0.0, -margin));
    }
    return out;
  }

  Line newton(const Line& line) const {
    double g0 = line.slope - 1, g1 = 0, h00 = 1, h01 = 0, h11 = 1e-6;
    for (std::size_t i = 0; i < mails_.size(); ++i) {
      const double score = scores_[i], weight = balance_(mails_[i]), chance = odds_to_chance(line(score));
      const double error = weight * (chance - (mails_[i].unwanted ? 1.0 : 0.0));
      const double curve = weight * chance * (1 - chance);
      g0 += error * score, g1 += error;
      h00 += curve * score * score, h01 += curve * score, h11 += curve;
    }
    const double determinant = h00 * h11 - h01 * h01;
    return {(g1 * h01 - g0 * h11) / determinant, (g0 * h01 - g1 * h00) / determinant};
  }

  const Mails& mails_;
  const std::vector<double>& scores_;
  Balance balance_;
};

}  // namespace

Result<Training> train_wording(Mails mails) {
  std::sort(mails.begin(), mails.end(),
            [](const KnownMail& a, const KnownMail& b) { return a.digest < b.digest; });
  Training out;
  for (const KnownMail& mail : mails) ++(mail.unwanted ? out.unwanted : out.wanted);
  if (std::min(out.unwanted, out.wanted) < fewest_learnt)
    return fail(Error::Kind::limit,
                fmt::format("of {} unwanted and {} wanted mails nothing can be learnt; {} "
                            "of each are needed",
                            out.unwanted, out.wanted, fewest_learnt));
  const std::vector<double> scores = scores_of_strangers(mails);
  const Line calibrated = Calibration(mails, scores).fit();
  for (std::size_t i = 0; i < mails.size(); ++i)
    if (calibrated(scores[i]) > 0) ++(mails[i].unwanted ? out.recognised : out.mistaken);
  const Learner learner = learnt(mails, folds);
  std::vector<double> weights = learner.weights();
  for (double& weight : weights) weight *= calibrated.slope;
  out.model = WordingModel::of(calibrated(learner.bias()), weights, {-2.5, -1.5, -0.7, 0.7, 1.5, 2.5});
  return out;
}

}  // namespace kanshiki
