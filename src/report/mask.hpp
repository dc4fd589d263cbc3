#pragma once
/// What identifies the recipient does not leave: masking, over every text that a report shows.

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/profile.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// Replaces what identifies the recipient (addresses, domains, names, and tokens that encode them) in any
/// text.
class Mask {
 public:
  /// Masks nothing: `--unmasked`.
  Mask() = default;
  /// Masks what the mail and the profile tell of the recipient.
  static Mask for_case(const Case& subject, const Profile& profile);

  std::string operator()(std::string_view text) const;

 private:
  struct Secret {
    std::string text;  // lower case
    std::string stand_in;
  };
  std::vector<Secret> secrets_;  // longest first
};

}  // namespace kanshiki
