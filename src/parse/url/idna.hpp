#pragma once
/// Internationalised domain names, as browsers process them (UTS #46 with the URL standard's options).

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki::parse {

/// The ASCII form of `domain` (valid UTF-8): characters mapped, normalised and, where not ASCII, written in
/// Punycode. An ASCII domain is lowered only, as browsers do, whatever its "xn--" labels stand for (URL
/// standard §3.3). Fails for characters that no domain may have, broken Punycode among other labels, and
/// over-long domains.
Result<std::string> domain_to_ascii(std::string_view domain);

/// `domain` with its "xn--" labels decoded, for display; a label that stands for nothing valid stays as it
/// is. What this shows may be made to deceive: it is for people to see, never for machines to compare.
std::string domain_to_unicode(std::string_view domain);

/// What the mapping of a domain did besides lowering and composing letters.
struct DomainMapping {
  bool characters = false;  ///< some were replaced by others: "ｅ" by "e", "🄲" by "c", "①" by "1"
  bool invisible = false;   ///< some cannot be seen and were dropped
  bool dots = false;        ///< full stops other than "."
};
DomainMapping inspect_mapping(std::string_view domain);

/// Whether each label of an ASCII domain stands for what IDNA allows.
bool is_valid_idna(std::string_view ascii_domain);

}  // namespace kanshiki::parse
