#pragma once
/// Domains and words that matter where brands are imitated (data/domain_lists.toml).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/text_table.hpp"

namespace kanshiki {

struct DomainLists {
  using Words = TextSet;

  Words bulk_senders;  ///< registrable domains that mail of others is sent and its clicks counted through
  Words shared;        ///< that give their customers host names: a brand's name there may be the brand's own
  Words innocent;      ///< that only happen to look like a brand's
  Words shorteners;    ///< that stand for any address and hide it: "bit.ly"
  Words dynamic_dns;   ///< whose names anyone gets at once for any address: "duckdns.org"
  Words free_hosting;  ///< where anyone has a page at once: "workers.dev"
  Words lure_words;    ///< that impostors join to a brand's name: "login", "secure", "support"
  Words role_words;    ///< of display names that say what a sender does, not who it is: "team", "no-reply"
  Words abused_tlds;   ///< top-level domains of which thieves hold a large share: "top"

  /// Whether `host` is one of `domains` or lies below one.
  static bool below(const Words& domains, std::string_view host);
  /// The top-level domain of `host` if it is one of `abused_tlds`, in lower case; else empty.
  std::string_view abused_tld_of(std::string_view host) const;
};

Result<DomainLists> read_domain_lists(std::string_view toml, std::string_view file);

}  // namespace kanshiki
