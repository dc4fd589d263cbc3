#include "report/reputation.hpp"

#include <nlohmann/json.hpp>

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

Json entry(const Finding& finding, const char* answer) {
  Json out = {{"subject", finding.text("subject")},
              {"role", finding.text("role")},
              {"list", finding.text("list")},
              {"answer", answer}};
  for (const char* name : {"category", "level", "problem", "looked_up"})
    if (const std::string_view value = finding.text(name); !value.empty()) out[name] = value;
  return out;
}

std::vector<std::string> names_of_lists(const Finding& finding) {
  for (const Fact& fact : finding.facts)
    if (fact.name == "lists") return std::get<std::vector<std::string>>(fact.value);
  return {};
}

}  // namespace

Json reputation_section(const Case& subject) {
  Json out;
  for (const Finding& finding : subject.findings) {
    const std::string& id = finding.id;
    if (id == "host.listed" || id == "host.listed_as_dangerous" || id == "host.listed_in_passing")
      out.push_back(entry(finding, "listed"));
    if (id == "host.list_unknown") out.push_back(entry(finding, "unknown"));
    if (id != "host.not_listed") continue;
    for (const std::string& list : names_of_lists(finding)) {
      out.push_back(entry(finding, "not_listed"));
      out.back()["list"] = list;
    }
  }
  return out;
}

}  // namespace kanshiki
