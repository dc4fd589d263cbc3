#include "knowledge/weights.hpp"

#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

Result<Wants> wants(std::string_view word) {
  if (word.empty()) return Wants::nothing;
  if (word == "credentials") return Wants::credentials;
  if (word == "money") return Wants::money;
  if (word == "run") return Wants::run;
  if (word == "buy") return Wants::buy;
  return fail(Error::Kind::malformed, "weights.toml: unknown `wants = \"" + std::string(word) + "\"`");
}

Result<Weight> weight(const toml::table& entry) {
  Weight out;
  out.log_odds = entry["weight"].value_or(0.0);
  out.decisive = entry["decisive"].value_or(false);
  out.proof = entry["proof"].value_or(false);
  auto aim = wants(entry["wants"].value_or(std::string_view{}));
  if (!aim) return tl::unexpected<Error>(aim.error());
  out.wants = *aim;
  return out;
}

/// Prior, calibration and alarm; what is not there stays as it is.
void read_curve(const toml::table& table, Weights& out) {
  out.prior = table["prior"].value_or(out.prior);
  out.slope = table["slope"].value_or(out.slope);
  out.offset = table["offset"].value_or(out.offset);
  out.in_pictures = table["in_pictures"].value_or(out.in_pictures);
  out.alarm = table["alarm"].value_or(out.alarm);
}

}  // namespace

const Weight& Weights::of(std::string_view id) const {
  static const Weight none;
  const auto hit = findings.find(id);
  return hit == findings.end() ? none : hit->second;
}

double Weights::cap(std::string_view kind) const {
  const auto hit = caps.find(kind);
  return hit == caps.end() ? std::numeric_limits<double>::infinity() : hit->second;
}

Result<Weights> read_weights(std::string_view text) {
  auto table = read_toml(text, "weights.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  Weights out;
  read_curve(*table, out);
  for (std::string& kind : strings((*table)["sayings"])) out.sayings.insert(std::move(kind));
  if (const toml::table* caps = (*table)["caps"].as_table())
    for (const auto& [kind, value] : *caps) out.caps[std::string(kind.str())] = value.value_or(0.0);
  const toml::table* findings = (*table)["findings"].as_table();
  if (!findings) return fail(Error::Kind::malformed, "weights.toml: no [findings]");
  for (const auto& [id, node] : *findings) {
    if (!node.is_table())
      return fail(Error::Kind::malformed, "weights.toml: " + std::string(id.str()) + " is no table");
    auto one = weight(*node.as_table());
    if (!one) return tl::unexpected<Error>(one.error());
    out.findings[std::string(id.str())] = *one;
  }
  return out;
}

Result<Weights> read_fitted_weights(std::string_view text, Weights hand) {
  auto table = read_toml(text, "weights-fitted.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  read_curve(*table, hand);
  const toml::table* findings = (*table)["findings"].as_table();
  if (!findings) return fail(Error::Kind::malformed, "weights-fitted.toml: no [findings]");
  for (const auto& [id, node] : *findings) {
    const auto known = hand.findings.find(id.str());
    const auto log_odds = node.value<double>();
    if (known == hand.findings.end() || !log_odds)
      return fail(Error::Kind::malformed,
                  "weights-fitted.toml: " + std::string(id.str()) + " is no known finding's number");
    known->second.log_odds = *log_odds;
  }
  return hand;
}

}  // namespace kanshiki
