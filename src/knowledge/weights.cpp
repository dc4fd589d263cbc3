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
  out.prior = (*table)["prior"].value_or(0.0);
  out.slope = (*table)["slope"].value_or(1.0);
  out.offset = (*table)["offset"].value_or(0.0);
  out.alarm = (*table)["alarm"].value_or(0.5);
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

}  // namespace kanshiki
