#pragma once
/// Brands that mails pretend to come from, and the domains that really are theirs (data/brands/).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

/// A name that is an ordinary word too ("Apple", "Orange", "ANA") is kept apart from those that mean nobody
/// else: it counts only where it stands alone.
struct Brand {
  std::string id;                          ///< file-safe, stable: "xserver"
  std::string name_ja, name_en;            ///< as a reader knows it
  std::vector<std::string> aliases;        ///< spellings that name it and nobody else, folded
  std::vector<std::string> common_words;   ///< names that are ordinary words as well, folded
  std::vector<std::string> tokens;         ///< what stands for it inside host names: "xserver"
  std::vector<std::string> common_tokens;  ///< the same, but found in innocent host names too: "apple"
  std::vector<std::string> domains;        ///< official registrable domains, where its mail comes from too
  bool worldwide = false;     ///< holds its tokens under many countries' suffixes, more than `domains` lists
  bool shared = false;        ///< many houses bear the name, each with a domain of its own: 信用金庫
  bool installed = false;     ///< software that writes from where its users installed it: WordPress
  std::string kind;           ///< what it runs for its customers (hosting, bank, …): advice fits it
  std::string site;           ///< where to go by oneself instead of following the mail
  std::string source, as_of;  ///< where the domains are from, and when they were looked up

  /// Whether `host` is one of the official domains or lies below one; not if a customer holds it
  /// ("x.github.io").
  bool owns(std::string_view host) const;
  /// The same, and what lists may lack: its top-level domain ("connect.sncf"), its name under ".co.jp" or
  /// ".bank.in", which only such a company gets (where many share it, one that ends in it:
  /// "x-shinkin.co.jp"), and where it is worldwide its name under a country's suffix ("paypal.fi").
  bool may_own(std::string_view host) const;
};

/// Reads one file of brands. Aliases are folded, tokens and domains lowered.
Result<std::vector<Brand>> read_brands(std::string_view toml, std::string_view file);

}  // namespace kanshiki
