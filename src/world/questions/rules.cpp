#include "world/questions/rules.hpp"

#include "base/hash.hpp"
#include "base/json.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_matches = 1000;

}  // namespace

RulesOn RulesOn::file(std::string_view bytes) {
  return {sha256_hex(bytes), std::make_shared<const std::string>(bytes)};
}

Result<RulesOn::Answer> RulesOn::read(const Reply& reply) const {
  const Json all = Json::parse(reply.bytes, nullptr, false);
  if (!all.is_array() || all.size() > most_matches)
    return fail(Error::Kind::malformed, "rules: a broken answer");
  Answer out;
  for (const Json& one : all) {
    if (!one.is_object() || text_at(one, "rule").empty()) continue;
    const Json& offset = at(one, "offset");
    out.push_back({text_at(one, "rule"), text_at(one, "description"),
                   offset.is_number_unsigned() ? offset.get<std::size_t>() : 0, text_at(one, "words")});
  }
  return out;
}

std::string write_matches(const RulesOn::Answer& matches) {
  Json out = Json::array();
  for (const parse::RuleMatch& one : matches)
    out.push_back(
        {{"rule", one.rule}, {"description", one.description}, {"offset", one.offset}, {"words", one.words}});
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace kanshiki
