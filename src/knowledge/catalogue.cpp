#include "knowledge/catalogue.hpp"

#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

// [findings."route.no_rdns"] is an entry; every other table nests into dotted keys.
void flatten(const toml::table& table, const std::string& prefix, Catalogue& out) {
  for (const auto& [key, node] : table) {
    const std::string name = prefix.empty() ? std::string(key.str()) : prefix + "." + std::string(key.str());
    if (const toml::table* below = node.as_table()) {
      flatten(*below, name, out);
    } else if (const auto* text = node.as_string()) {
      out.texts[name] = text->get();
    }
  }
}

}  // namespace

std::string_view Catalogue::text(std::string_view key) const {
  const auto hit = texts.find(key);
  return hit == texts.end() ? key : std::string_view(hit->second);
}

Result<Catalogue> read_catalogue(std::string_view text, std::string_view language) {
  auto table = read_toml(text, std::string(language) + ".toml");
  if (!table) return tl::unexpected<Error>(table.error());
  Catalogue out;
  out.language = language;
  if (const toml::table* findings = (*table)["findings"].as_table()) {
    for (const auto& [id, node] : *findings) {
      const toml::table* entry = node.as_table();
      if (!entry)
        return fail(Error::Kind::malformed,
                    out.language + ".toml: " + std::string(id.str()) + " is no table");
      const auto text_of = [&](const char* key) {
        return std::string((*entry)[key].value_or(std::string_view{}));
      };
      out.findings[std::string(id.str())] = {text_of("title"), text_of("sentence"), text_of("explain")};
    }
  }
  table->erase("findings");
  flatten(*table, "", out);
  return out;
}

}  // namespace kanshiki
