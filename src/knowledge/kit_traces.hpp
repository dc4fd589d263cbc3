#pragma once
/// Traces that tools leave in pages (data/kits.toml).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/page.hpp"

namespace kanshiki {

/// One rule; it fits a page if any of its pieces does.
struct KitTrace {
  std::string id;
  std::string kind;                    ///< copied, hands_on, hides
  std::vector<std::string> html;       ///< pieces of the page's source, lower case
  std::vector<std::string> requests;   ///< pieces of a URL that the page asked for
  std::vector<std::string> titles;     ///< the whole title
  std::vector<std::string> sha256;     ///< of a file that the page fetched
  std::vector<std::string> url_after;  ///< marks in the source behind which the original's address stands
  std::string source;                  ///< where the idea is from

  /// What of the page fits, as it stands there; empty if nothing does.
  std::string found_in(const PageRecord& page) const;
  /// The address of the page that this one was copied from, if the trace tells it; "" if not.
  std::string original_of(const PageRecord& page) const;
};

Result<std::vector<KitTrace>> read_kit_traces(std::string_view toml);

}  // namespace kanshiki
