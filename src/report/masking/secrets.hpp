#pragma once
/// What must not be shown, in every form in which it can be found once encodings are undone.

#include <string>
#include <unordered_set>
#include <vector>

#include "knowledge/knowledge.hpp"
#include "report/masking/recipient.hpp"

namespace kanshiki::masking {

/// What stands in the place of a secret, in every language.
inline constexpr std::string_view stand_in = "〇〇〇";

struct Secret {
  /// What has to stand around a text that it is this secret, and how far the secret reaches.
  enum class Kind {
    address,      ///< no letter or digit on either side
    domain,       ///< the same; takes in labels below it, and the local part before it
    word,         ///< the same
    name,         ///< no letter of the same script on either side; a form of address may follow
    family_name,  ///< the same, and a form of address must follow
    ip,           ///< no digit, dot or colon that goes on on either side
    token,        ///< of a link
  };
  std::string text;  ///< folded (encodings::fold)
  Kind kind = Kind::word;
  std::string shown;  ///< instead of it
};

struct Secrets {
  std::vector<Secret> list;
  /// MD5, SHA-1 and SHA-256 of addresses, local parts and domains; lower-case hexadecimal.
  std::unordered_set<std::string> digests;
};

Secrets secrets_of(const Recipient& recipient, const Knowledge& knowledge);

}  // namespace kanshiki::masking
