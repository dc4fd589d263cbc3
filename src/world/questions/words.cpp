#include "world/questions/words.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/hash.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_lines = 2000;

}  // namespace

WordsIn WordsIn::picture(std::string_view bytes, std::string_view type) {
  return {std::string(type) + " " + sha256_hex(bytes), std::make_shared<const std::string>(bytes)};
}

Result<WordsIn::Answer> WordsIn::read(const Reply& reply) const {
  const Json all = Json::parse(reply.bytes, nullptr, false);
  if (!all.is_array() || all.size() > most_lines)
    return fail(Error::Kind::malformed, "words: a broken answer");
  Answer out;
  for (const Json& one : all) {
    if (!one.is_object()) continue;
    const auto words = one.find("words"), certainty = one.find("certainty");
    if (words == one.end() || !words->is_string() || certainty == one.end() ||
        !certainty->is_number_integer())
      continue;
    out.push_back({*words, std::clamp(certainty->get<int>(), 0, 100)});
  }
  return out;
}

std::string write_words(const WordsIn::Answer& lines) {
  Json out = Json::array();
  for (const parse::ReadLine& one : lines) {
    if (out.size() == most_lines) break;
    out.push_back({{"words", one.words}, {"certainty", one.certainty}});
  }
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace kanshiki
