#include "knowledge/registries.hpp"

#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

Registries::Table read_table(const toml::table& file, const char* name) {
  Registries::Table out;
  if (const toml::table* table = file[name].as_table())
    for (const auto& [key, value] : *table)
      if (const auto* text = value.as_string()) out.emplace(std::string(key.str()), text->get());
  return out;
}

}  // namespace

std::string Registries::find(const Table& table, std::string_view key) {
  const auto hit = table.find(key);
  return hit == table.end() ? std::string() : hit->second;
}

Result<Registries> read_registries(std::string_view text) {
  const auto file = read_toml(text, "registries.toml");
  if (!file) return tl::unexpected<Error>(file.error());
  Registries out{(*file)["as_of"].value_or(std::string()), read_table(*file, "rdap"),
                 read_table(*file, "whois"), read_table(*file, "regional"), read_table(*file, "national")};
  if (out.as_of.empty() || out.regional.empty())
    return fail(Error::Kind::malformed, "registries.toml: as_of and [regional] are needed");
  return out;
}

}  // namespace kanshiki
