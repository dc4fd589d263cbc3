#include "knowledge/masking.hpp"

#include "base/text.hpp"
#include "knowledge/toml.hpp"
#include "parse/domain.hpp"

namespace kanshiki {

bool MaskingRules::is_shared(std::string_view domain) const {
  if (domain.size() > parse::longest_domain) return false;
  while (!domain.empty()) {
    if (shared_domains.contains(domain)) return true;
    const std::size_t dot = domain.find('.');
    domain = dot == std::string_view::npos ? std::string_view{} : domain.substr(dot + 1);
  }
  return false;
}

std::string_view MaskingRules::organisation(std::string_view host) const {
  if (is_shared(host) || parse::is_ip_literal(host)) return {};
  return parse::registrable_domain(host);
}

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
  for (std::string& domain : strings((*table)["shared_domains"]))
    out.shared_domains.insert(std::move(domain));
  for (std::string& word : strings((*table)["common_words"])) out.common_words.insert(std::move(word));
  if (out.shared_domains.empty() || out.common_words.empty())
    return fail(Error::Kind::malformed, "masking.toml: shared_domains or common_words is missing");
  return out;
}

}  // namespace kanshiki
