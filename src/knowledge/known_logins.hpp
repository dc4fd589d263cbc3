#pragma once
/// Genuine login pages, as somebody saw them: by these copies are known again (data/logins.toml).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "knowledge/brands.hpp"
#include "model/look.hpp"
#include "model/page.hpp"

namespace kanshiki {

/// One page as one client sees it.
struct KnownLogin {
  std::string brand;  ///< its id (data/brands), or the registrable domain of a page that is no known brand's
  std::string url;    ///< where it was seen, without a query
  std::string seen;   ///< on which day: "2026-11-22"
  Client client = Client::phone;
  Look look;

  /// Whether `host` belongs to the page's owner: it has the same registrable domain, or is one of `brand`'s
  /// (null: not a known one).
  bool is_at_home(std::string_view host, const Brand* brand) const;
};

/// Reads the tables `[[login]]`; other tables are passed over. Errors: `malformed`, with `file` named.
Result<std::vector<KnownLogin>> read_known_logins(std::string_view toml, std::string_view file);
/// The same as TOML.
std::string write_known_logins(const std::vector<KnownLogin>& logins);

}  // namespace kanshiki
