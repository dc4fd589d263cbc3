#include "world/questions/words.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/json.hpp"

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
    const Json &words = at(one, "words"), &certainty = at(one, "certainty");
    if (words.is_string() && certainty.is_number_integer())
      out.push_back({words, std::clamp(certainty.get<int>(), 0, 100)});
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
