#include "world/questions/submit.hpp"

#include "base/json.hpp"
#include "base/text.hpp"
#include "world/questions/page_record.hpp"
#include "world/questions/visit.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

Json written(const ProbeStep& step) {
  Json fill = Json::array();
  for (const TypedValue& one : step.fill)
    fill.push_back({{"frame", one.frame}, {"control", one.control}, {"value", to_valid_utf8(one.value)}});
  Json press;
  if (step.press) press = {{"frame", step.press->frame}, {"control", step.press->control}};
  return {{"fill", std::move(fill)}, {"press", std::move(press)}};
}

bool is_index(const Json& object, const char* field) { return at(object, field).is_number_unsigned(); }

std::optional<ProbeStep> read_step(const Json& json) {
  if (!json.is_object() || !json.contains("fill") || !json["fill"].is_array() || !json.contains("press"))
    return std::nullopt;
  ProbeStep out;
  for (const Json& one : json["fill"]) {
    if (!is_index(one, "frame") || !is_index(one, "control")) return std::nullopt;
    out.fill.push_back({one["frame"], one["control"], text_at(one, "value")});
  }
  const Json& press = json["press"];
  if (press.is_null()) return out;
  if (!is_index(press, "frame") || !is_index(press, "control")) return std::nullopt;
  out.press = PressedControl{press["frame"], press["control"]};
  return out;
}

}  // namespace

Question Submit::question() const {
  Json all = {{"steps", Json::array()}, {"post_to", post_to}};
  for (const ProbeStep& step : steps) all["steps"].push_back(written(step));
  return {"browser",
          "SUBMIT " + std::string(to_string(client)) + " " + url_in_question(url) + " " + all.dump(),
          Reach::probe};
}

Result<PageRecord> Submit::read(const Reply& reply) const { return read_page_record(reply.bytes); }

std::optional<Submit> submit_query(std::string_view about) {
  constexpr std::string_view verb = "SUBMIT ";
  if (!about.starts_with(verb)) return std::nullopt;
  const std::size_t json = about.find(" {");
  if (json == std::string_view::npos) return std::nullopt;
  const auto visit = visit_query("VISIT " + std::string(about.substr(verb.size(), json - verb.size())));
  const Json all = Json::parse(about.substr(json + 1), nullptr, false);
  if (!visit || !all.is_object() || !all.contains("steps") || !all["steps"].is_array()) return std::nullopt;
  Submit out{visit->url, visit->client, {}, {}};
  for (const Json& one : all["steps"]) {
    auto step = read_step(one);
    if (!step) return std::nullopt;
    out.steps.push_back(std::move(*step));
  }
  if (!all.contains("post_to") || !all["post_to"].is_array()) return std::nullopt;
  for (const Json& host : all["post_to"])
    if (host.is_string()) out.post_to.push_back(host);
  return out;
}

}  // namespace kanshiki
