#include "parse/file/relationships.hpp"

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse {
namespace {

std::string_view value_of(const html::Token& tag, std::string_view name) {
  const std::string_view* value = tag.attribute(name);
  return value ? *value : std::string_view{};
}

}  // namespace

std::vector<Relationship> read_relationships(std::string_view xml, Arena& arena) {
  std::vector<Relationship> out;
  html::Tokenizer tokens(xml, arena);  // tags and attributes of XML are those of HTML, but for the case
  html::Token token;
  while (tokens.next(token) && out.size() < limits::links) {
    if (token.kind != html::Token::Kind::start_tag || token.name != "relationship") continue;
    const std::string_view type = value_of(token, "type");
    out.push_back({type.substr(type.rfind('/') + 1), value_of(token, "target"),
                   iequals(value_of(token, "targetmode"), "external")});
  }
  return out;
}

}  // namespace kanshiki::parse
