#include "judge/judge.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace kanshiki {
namespace {

/// What a machine may have misread weighs less.
double weight_of(const Finding& finding, const Weights& weights) {
  return weights.of(finding.id).log_odds * (finding.only_in_pictures() ? weights.in_pictures : 1);
}

/// One reason for each finding id that weighs anything; of its findings the first of the heaviest stands for
/// it.
std::vector<Reason> weigh(const std::vector<Finding>& findings, const Weights& weights) {
  std::vector<Reason> out;
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Reason reason{i, weight_of(findings[i], weights)};
    if (reason.weight == 0) continue;
    const auto [place, is_new] = places.try_emplace(findings[i].id, out.size());
    if (is_new)
      out.push_back(reason);
    else if (std::abs(reason.weight) > std::abs(out[place->second].weight))
      out[place->second] = reason;
  }
  return out;
}

/// Scales the weak signs of each kind down to its cap, those for and those against apart.
void apply_caps(std::vector<Reason>& reasons, const std::vector<Finding>& findings, const Weights& weights) {
  std::map<std::pair<std::string_view, bool>, double> sums;
  const auto group = [&](const Reason& r) { return std::pair(findings[r.finding].kind(), r.weight > 0); };
  const auto weak = [&](const Reason& r) { return !weights.of(findings[r.finding].id).decisive; };
  for (const Reason& reason : reasons)
    if (weak(reason)) sums[group(reason)] += std::abs(reason.weight);
  for (Reason& reason : reasons) {
    if (!weak(reason)) continue;
    const double sum = sums[group(reason)], cap = weights.cap(findings[reason.finding].kind());
    if (sum > cap) reason.weight *= cap / sum;
  }
}

Class what_it_wants(const std::vector<Reason>& reasons, const std::vector<Finding>& findings,
                    const Weights& weights) {
  std::array<double, 5> pull{};
  for (const Reason& reason : reasons)
    if (reason.weight > 0)
      pull[static_cast<std::size_t>(weights.of(findings[reason.finding].id).wants)] += reason.weight;
  pull[static_cast<std::size_t>(Wants::nothing)] = 0;
  const auto strongest = std::max_element(pull.begin(), pull.end());
  if (*strongest == 0) return Class::suspicious;
  switch (static_cast<Wants>(strongest - pull.begin())) {
    case Wants::credentials:
      return Class::phishing;
    case Wants::money:
      return Class::scam;
    case Wants::run:
      return Class::malware;
    case Wants::buy:
      return Class::spam;
    case Wants::nothing:
      break;
  }
  return Class::suspicious;
}

/// Positive proof, and no sign against it: `legitimate` is never what is left over. What a mail says is no
/// such sign: a bank that warns of a sign-in says what thieves imitate.
bool is_proven_honest(const std::vector<Finding>& findings, const Weights& weights) {
  bool proof = false;
  for (const Finding& finding : findings) {
    const bool against = finding.meaning == Meaning::suspicious || finding.meaning == Meaning::malicious;
    if (against && weights.of(finding.id).log_odds > 0 && !weights.sayings.contains(finding.kind()))
      return false;
    proof = proof || weights.of(finding.id).proof;
  }
  return proof;
}

}  // namespace

Verdict judge(const std::vector<Finding>& findings, const Weights& weights) {
  Verdict out;
  out.reasons = weigh(findings, weights);
  apply_caps(out.reasons, findings, weights);
  double sum = weights.prior;
  for (const Reason& reason : out.reasons) sum += reason.weight;
  out.probability = 1 / (1 + std::exp(-(weights.slope * sum + weights.offset)));
  std::stable_sort(out.reasons.begin(), out.reasons.end(),
                   [](const Reason& a, const Reason& b) { return std::abs(a.weight) > std::abs(b.weight); });
  if (out.probability >= weights.alarm) {
    out.kind = what_it_wants(out.reasons, findings, weights);
  } else {
    out.kind = is_proven_honest(findings, weights) ? Class::legitimate : Class::unclear;
  }
  return out;
}

namespace {

/// The verdict on all findings but those that are called as one of `without`.
Verdict judge_without(const std::vector<Finding>& findings, const std::vector<std::size_t>& without,
                      const Weights& weights) {
  std::vector<Finding> left;
  for (const Finding& finding : findings)
    if (std::none_of(without.begin(), without.end(),
                     [&](std::size_t i) { return findings[i].id == finding.id; }))
      left.push_back({finding.id, finding.meaning, {}, finding.cites});
  return judge(left, weights);
}

}  // namespace

std::optional<Otherwise> what_would_change(const Verdict& verdict, const std::vector<Finding>& findings,
                                           const Weights& weights) {
  constexpr std::size_t most = 10;
  const bool alarmed = verdict.probability >= weights.alarm;
  Otherwise out;
  for (const Reason& reason : verdict.reasons) {
    if ((reason.weight > 0) != alarmed) continue;
    if (out.without.size() == most) break;
    out.without.push_back(reason.finding);
    const Verdict other = judge_without(findings, out.without, weights);
    out.kind = other.kind;
    out.probability = other.probability;
    const bool still_alarmed = other.probability >= weights.alarm;
    if (alarmed ? !still_alarmed : other.kind != verdict.kind) return out;
  }
  return std::nullopt;
}

}  // namespace kanshiki
