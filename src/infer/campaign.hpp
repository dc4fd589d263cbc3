#pragma once
/// Mails of one hand: the same text, the same links, the same subject, whoever the sender is said to be.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "infer/fingerprint.hpp"
#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki::infer {

/// What two mails are compared by.
struct Traits {
  std::string subject;               ///< without stamps
  std::vector<std::string> domains;  ///< registrable, of its links; not those that half the world links to
  Fingerprint text;                  ///< of what its reader sees
};

/// Of an examined mail. What went through a mailing list has none, nor has a server's report: threads and
/// bounces are alike by nature.
Traits traits_of(const Case& subject, const Knowledge& knowledge);

/// What makes `other` a mail of the same campaign, if it is one. One trait alone is not enough, but for a
/// text that is nearly the same.
std::optional<Relative> relate(const Traits& one, const Traits& other);

/// For each of several mails its relatives among them. `paths` are their names, in the same order.
std::vector<std::vector<Relative>> relatives(const std::vector<Traits>& mails,
                                             const std::vector<std::string>& paths);

/// Traits as bytes, for another process, and back.
std::string write_traits(const Traits& traits);
Result<Traits> read_traits(std::string_view bytes);

}  // namespace kanshiki::infer
