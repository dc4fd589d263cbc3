#include "knowledge/place_names.hpp"

#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

/// Whether the last letter is katakana, after which another name would run on.
bool ends_in_katakana(std::string_view name) {
  if (name.size() < 3) return false;
  const std::string_view last = name.substr(name.size() - 3);  // U+30A0 to U+30FF
  return last >= "\xE3\x82\xA0" && last <= "\xE3\x83\xBF";
}

}  // namespace

Result<void> add_place_names(std::string_view text, Catalogue& to) {
  const auto file = read_toml(text, "place_names/" + to.language + ".toml");
  if (!file) return tl::unexpected<Error>(file.error());
  const std::string prefix = "place_names.", separator = ", ";
  for (const auto& [region, node] : *file) {
    const toml::table* table = node.as_table();
    if (!table) continue;
    const std::string name = (*table)["name"].value_or(std::string());
    if (name.empty())
      return fail(Error::Kind::malformed, "place_names: " + std::string(region.str()) + " has no name");
    to.texts[prefix + std::string(region.str())] = name;
    const toml::table* towns = (*table)["towns"].as_table();
    if (!towns) continue;
    for (const auto& [town, node_of_town] : *towns) {
      const std::string named = node_of_town.value_or(std::string());
      const std::string both = name + (ends_in_katakana(name) ? "・" : "") + named;
      to.texts[prefix + std::string(town.str()) + separator + std::string(region.str())] =
          named == name ? name : both;
    }
  }
  return {};
}

}  // namespace kanshiki
