#include "knowledge/domain_lists.hpp"

#include "base/text.hpp"
#include "knowledge/toml.hpp"
#include "parse/domain.hpp"
#include "parse/fold.hpp"

namespace kanshiki {

bool DomainLists::below(const Words& domains, std::string_view host) {
  if (host.size() > parse::longest_domain) return false;
  for (;; host.remove_prefix(host.find('.') + 1)) {
    if (domains.contains(host)) return true;
    if (host.find('.') == std::string_view::npos) return false;
  }
}

std::string_view DomainLists::abused_tld_of(std::string_view host) const {
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos) return {};
  const auto known = abused_tlds.find(to_lower(clip(host.substr(dot + 1), parse::longest_domain)));
  return known == abused_tlds.end() ? std::string_view() : std::string_view(*known);
}

Result<DomainLists> read_domain_lists(std::string_view text, std::string_view file) {
  auto table = read_toml(text, file);
  if (!table) return tl::unexpected<Error>(table.error());
  const auto words = [&](const char* key) {
    DomainLists::Words out;
    for (const std::string& word : strings((*table)[key]["list"])) out.insert(parse::fold(word));
    return out;
  };
  return DomainLists{words("bulk_senders"), words("shared"),      words("innocent"),
                     words("shorteners"),   words("dynamic_dns"), words("free_hosting"),
                     words("lure_words"),   words("role_words"),  words("abused_tlds")};
}

}  // namespace kanshiki
