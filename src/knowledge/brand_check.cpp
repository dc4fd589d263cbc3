#include "knowledge/brand_check.hpp"

#include <algorithm>

#include "parse/domain.hpp"
#include "parse/url/url.hpp"

namespace kanshiki {

Result<void> check_brand(const Brand& brand) {
  const auto lacks = [&](const std::string& what) {
    return fail(Error::Kind::malformed, "brand " + brand.id + ": " + what);
  };
  if (brand.aliases.empty() && brand.common_words.empty()) return lacks("aliases or common_words are needed");
  for (const auto* names : {&brand.aliases, &brand.common_words, &brand.tokens, &brand.common_tokens})
    if (std::find(names->begin(), names->end(), "") != names->end()) return lacks("an empty name");
  if (brand.source.empty() || brand.as_of.empty()) return lacks("source and as_of are needed");
  for (const std::string& domain : brand.domains)
    if (parse::registrable_domain(domain) != domain)
      return lacks(domain + " is no domain that one party holds");
  const auto site = parse::parse_url(brand.site);
  if (!brand.site.empty() && !(site && site->scheme() == "https" && brand.may_own(site->host())))
    return lacks("its site is not its own");
  return {};
}

}  // namespace kanshiki
