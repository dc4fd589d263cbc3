#include "report/reputation.hpp"

#include <nlohmann/json.hpp>

#include "report/fact.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

Json entry(const Finding& finding, const char* answer) {
  Json out = {{"subject", finding.text("subject")},
              {"role", finding.text("role")},
              {"list", finding.text("list")},
              {"answer", answer}};
  for (const char* name : {"category", "level", "problem", "looked_up", "match", "first_seen", "as_of"})
    if (const std::string_view value = finding.text(name); !value.empty()) out[name] = value;
  return out;
}

}  // namespace

Json reputation_section(const Case& subject) {
  Json out;
  for (const Finding& finding : subject.findings) {
    const std::string& id = finding.id;
    if (id == "host.listed" || id == "host.listed_as_dangerous" || id == "host.listed_in_passing")
      out.push_back(entry(finding, "listed"));
    if (id == "link.in_feed" || id == "link.in_feed_of_dangers" || id == "host.in_feed" ||
        id == "host.in_feed_of_dangers")
      out.push_back(entry(finding, "listed"));
    if (id == "host.list_unknown") out.push_back(entry(finding, "unknown"));
    if (id != "host.not_listed") continue;
    for (const Json& list : fact(finding, "lists")) {
      out.push_back(entry(finding, "not_listed"));
      out.back()["list"] = list;
    }
  }
  return out;
}

Json feed_section(const Case& subject) {
  constexpr std::string_view kind = "feed.";
  Json out;
  for (const Finding& finding : subject.findings) {
    if (!finding.id.starts_with(kind)) continue;
    const std::string state = finding.id.substr(kind.size());
    for (const Json& list : fact(finding, "lists")) out.push_back({{"list", list}, {"state", state}});
    if (const std::string_view list = finding.text("list"); !list.empty())
      out.push_back({{"list", list},
                     {"state", state},
                     {"as_of", finding.text("as_of")},
                     {"days", fact(finding, "days")},
                     {"entries", fact(finding, "entries")}});
  }
  return out;
}

}  // namespace kanshiki
