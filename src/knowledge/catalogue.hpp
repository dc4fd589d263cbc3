#pragma once
/// The words of reports, by language (data/catalogues/): facts become prose only here.

#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki {

/// What a finding is called and how it is told. `{{fact}}` stands for a fact's value.
struct Wording {
  std::string title;     ///< a few words
  std::string sentence;  ///< what was seen, for a reader who knows nothing of mail
  std::string explain;   ///< what it means, how it is found, how it may be wrong: `kanshiki explain`
};

struct Catalogue {
  std::string language;                                  ///< ja, en
  std::map<std::string, Wording, std::less<>> findings;  ///< by finding id
  std::map<std::string, std::string, std::less<>>
      texts;  ///< everything else, by dotted key: "article.what_to_do"

  /// The text for `key`, or the key itself so that a gap shows; a test keeps gaps out.
  std::string_view text(std::string_view key) const;
};

Result<Catalogue> read_catalogue(std::string_view toml, std::string_view language);

}  // namespace kanshiki
