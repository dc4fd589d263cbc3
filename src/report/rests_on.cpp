#include "report/rests_on.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/time.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;
using std::chrono::days;
using std::chrono::sys_seconds;

constexpr days clocks_differ{1};

Json state_of(const std::optional<sys_seconds>& as_of, sys_seconds now) {
  if (!as_of) return {{"state", "built_in"}};
  const days age = std::chrono::floor<days>(now - *as_of);
  return {{"as_of", iso8601(*as_of).substr(0, 10)},
          {"state", age < -clocks_differ ? "of_the_future" : "fetched"},
          {"days", age.count()}};
}

/// The date of the oldest list that named a registry's server; nothing if none did.
std::optional<sys_seconds> oldest_list(const Case& subject) {
  std::optional<sys_seconds> out;
  for (const Finding& finding : subject.findings)
    if (const std::string_view day = finding.text("servers_as_of"); !day.empty())
      if (const auto as_of = parse_iso8601(std::string(day) + "T00:00:00Z"))
        out = out ? std::min(*out, *as_of) : *as_of;
  return out;
}

}  // namespace

Json registries_section(const Case& subject, const Knowledge& knowledge) {
  Json out = {{"as_of", knowledge.registries.as_of}};
  out.update(state_of(oldest_list(subject), subject.now));
  return out;
}

Json rests_on_section(const Case& subject, const Knowledge& knowledge) {
  return {{"public_suffixes", state_of(knowledge.renewed.public_suffixes, subject.now)},
          {"brands", state_of(knowledge.renewed.brands, subject.now)}};
}

}  // namespace kanshiki
