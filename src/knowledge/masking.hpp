#pragma once
/// What masking leaves alone, because it tells nobody apart (data/masking.toml).

#include <set>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/text_table.hpp"

namespace kanshiki {

struct MaskingRules {
  TextSet common_words;  ///< info, webmaster, news: functions, not persons

  bool is_common(std::string_view lower_case_word) const { return common_words.contains(lower_case_word); }
};

/// The forms in which `domain` is written: in ASCII, and in the letters that its "xn--" labels stand for.
/// Lower case; one form where they are the same.
std::set<std::string> spellings_of_domain(std::string_view domain);

/// Reads masking.toml; `malformed` names the line.
Result<MaskingRules> read_masking_rules(std::string_view toml);

}  // namespace kanshiki
