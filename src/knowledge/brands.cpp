#include "knowledge/brands.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {

bool Brand::owns(std::string_view host) const {
  return std::any_of(domains.begin(), domains.end(), [&](const std::string& domain) {
    return iequals(host, domain) || iends_with(host, "." + domain);
  });
}

Result<std::vector<Brand>> read_brands(std::string_view text, std::string_view file) {
  auto table = read_toml(text, file);
  if (!table) return tl::unexpected<Error>(table.error());
  std::vector<Brand> out;
  for (const auto& [id, node] : *table) {
    const toml::table* entry = node.as_table();
    if (!entry)
      return fail(Error::Kind::malformed, std::string(file) + ": " + std::string(id.str()) + " is no table");
    Brand brand;
    brand.id = id.str();
    const auto text_of = [&](const char* key) {
      return std::string((*entry)[key].value_or(std::string_view{}));
    };
    brand.name_en = text_of("en");
    brand.name_ja = text_of("ja");
    if (brand.name_ja.empty()) brand.name_ja = brand.name_en;
    if (brand.name_en.empty()) brand.name_en = brand.name_ja;
    brand.kind = text_of("kind");
    brand.site = text_of("site");
    brand.source = text_of("source");
    brand.as_of = text_of("as_of");
    brand.aliases = strings((*entry)["aliases"]);
    brand.tokens = strings((*entry)["tokens"]);
    brand.domains = strings((*entry)["domains"]);
    if (brand.name_en.empty() || brand.domains.empty())
      return fail(Error::Kind::malformed, std::string(file) + ": " + brand.id + " needs a name and domains");
    out.push_back(std::move(brand));
  }
  return out;
}

}  // namespace kanshiki
