#include "knowledge/masking.hpp"

#include "base/text.hpp"
#include "knowledge/toml.hpp"
#include "parse/domain.hpp"

namespace kanshiki {

std::set<std::string> spellings_of_domain(std::string_view domain) {
  std::set<std::string> out{to_lower(domain)};
  if (auto ascii = parse::domain_to_ascii(domain)) {
    out.insert(parse::domain_to_unicode(*ascii));
    out.insert(std::move(*ascii));
  }
  return out;
}

Result<MaskingRules> read_masking_rules(std::string_view text) {
  auto table = read_toml(text, "masking.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  MaskingRules out;
  for (std::string& word : strings((*table)["common_words"])) out.common_words.insert(std::move(word));
  if (out.common_words.empty()) return fail(Error::Kind::malformed, "masking.toml: no common_words");
  return out;
}

}  // namespace kanshiki
