#include "report/credits.hpp"

#include <set>

namespace kanshiki {
namespace {

constexpr std::string_view db_ip = "DB-IP", db_ip_site = "https://db-ip.com";

std::set<std::string> sources(const Story& story) {
  std::set<std::string> out;
  const auto add = [&](const Json& node) {
    if (std::string name = text_at(node, "source"); !name.empty()) out.insert(std::move(name));
  };
  for (const Json& host : list_at(story.document(), "hosts"))
    for (const Json& address : list_at(host, "addresses")) {
      add(at(address, "network_source"));
      for (const Json& place : list_at(address, "places")) add(place);
    }
  return out;
}

}  // namespace

std::vector<Block> credits(const Story& story) {
  Json all = Json::array();
  bool uses_db_ip = false;
  for (const std::string& one : sources(story)) {
    all.push_back(one);
    uses_db_ip = uses_db_ip || one.starts_with(db_ip);
  }
  if (all.empty()) return {};
  Line line = story.say("places.credit_others", {{"sources", all}});
  if (uses_db_ip) {
    line.push_back({Span::Kind::prose, " ", {}});
    line.push_back({Span::Kind::source, "IP Geolocation by DB-IP", std::string(db_ip_site)});
    line.push_back({Span::Kind::prose, " (CC BY 4.0)", {}});
  }
  return {Paragraph{std::move(line), {}}};
}

}  // namespace kanshiki
