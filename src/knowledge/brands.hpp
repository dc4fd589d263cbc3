#pragma once
/// Brands that mails pretend to come from, and the domains that really are theirs (data/brands/).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

struct Brand {
  std::string id;                    ///< file-safe, stable: "xserver"
  std::string name_ja, name_en;      ///< as a reader knows it
  std::vector<std::string> aliases;  ///< further spellings that name it, lower case where they have case
  std::vector<std::string> tokens;   ///< letters that stand for it inside host names: "xserver"
  std::vector<std::string> domains;  ///< official registrable domains
  std::string kind;                  ///< what it runs for its customers (hosting, bank, …): advice fits it
  std::string site;                  ///< where to go by oneself instead of following the mail
  std::string source, as_of;         ///< where the domains are from, and when they were looked up

  /// Whether `host` is one of the official domains or lies below one.
  bool owns(std::string_view host) const;
};

/// Reads one file of brands.
Result<std::vector<Brand>> read_brands(std::string_view toml, std::string_view file);

}  // namespace kanshiki
