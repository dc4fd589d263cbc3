#include "knowledge/brands.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "knowledge/toml.hpp"
#include "parse/domain.hpp"
#include "parse/fold.hpp"

namespace kanshiki {
namespace {

std::vector<std::string> folded(std::vector<std::string> words) {
  for (std::string& word : words) word = parse::fold(word);
  return words;
}

std::vector<std::string> lowered(std::vector<std::string> words) {
  for (std::string& word : words) word = to_lower(word);
  return words;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Result<Brand> read_brand(const std::string& id, const toml::table& entry) {
  const auto text = [&](const char* key) { return std::string(entry[key].value_or(std::string_view{})); };
  const auto list = [&](const char* key) { return strings(entry[key]); };
  Brand out;
  out.id = id;
  out.name_en = text("en");
  out.name_ja = text("ja");
  if (out.name_ja.empty()) out.name_ja = out.name_en;
  if (out.name_en.empty()) out.name_en = out.name_ja;
  out.aliases = folded(list("aliases"));
  out.common_words = folded(list("common_words"));
  out.tokens = lowered(list("tokens"));
  out.common_tokens = lowered(list("common_tokens"));
  out.domains = lowered(list("domains"));
  out.worldwide = entry["worldwide"].value_or(false);
  out.shared = entry["shared"].value_or(false);
  out.installed = entry["installed"].value_or(false);
  out.kind = text("kind");
  out.site = text("site");
  out.source = text("source");
  out.as_of = text("as_of");
  if (out.name_en.empty() || out.domains.empty())
    return fail(Error::Kind::malformed, "needs a name and domains");
  return out;
}

}  // namespace

bool Brand::owns(std::string_view host) const {
  const std::string_view registrable = parse::registrable_domain(host);
  return std::any_of(domains.begin(), domains.end(),
                     [&](const std::string& domain) { return iequals(registrable, domain); });
}

namespace {

/// Suffixes whose registry gives a name to its owner alone: a company in the register, one each; a bank that
/// India's central bank supervises. A Public Suffix List older than the latter takes it for one domain.
constexpr std::array<std::string_view, 2> of_owners = {"co.jp", "bank.in"};

/// Whether `label` is the brand's name in host names: a token, or what an official domain begins with.
bool is_name_of(const Brand& brand, std::string_view label) {
  return has(brand.tokens, label) || has(brand.common_tokens, label) ||
         std::any_of(brand.domains.begin(), brand.domains.end(), [&](const std::string& domain) {
           return domain.size() > label.size() && domain.starts_with(label) && domain[label.size()] == '.';
         });
}

/// Whether `label` is that of one of many houses: its own name, and theirs.
bool ends_in_name_of(const Brand& brand, std::string_view label) {
  return brand.shared && std::any_of(brand.tokens.begin(), brand.tokens.end(),
                                     [&](const std::string& token) { return label.ends_with(token); });
}

}  // namespace

bool Brand::may_own(std::string_view host) const {
  if (owns(host)) return true;
  const std::string registrable = to_lower(parse::registrable_domain(host));
  const std::string_view suffix = parse::public_suffix(registrable);
  const std::string_view top = suffix.substr(suffix.rfind('.') + 1);
  const std::string_view label = std::string_view(registrable).substr(0, registrable.find('.'));
  if (has(tokens, top)) return true;
  const bool of_owner = std::find(of_owners.begin(), of_owners.end(), suffix) != of_owners.end();
  if (of_owner && (is_name_of(*this, label) || ends_in_name_of(*this, label))) return true;
  return worldwide && top.size() == 2 && (has(tokens, label) || has(common_tokens, label));
}

Result<std::vector<Brand>> read_brands(std::string_view text, std::string_view file) {
  return read_entries(text, file, read_brand);
}

}  // namespace kanshiki
