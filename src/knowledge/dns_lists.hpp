#pragma once
/// DNS lists (RFC 5782): which there are, and what their answers mean (data/dns_lists.toml).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ip.hpp"
#include "base/result.hpp"

namespace kanshiki {

/// How much an entry of a list says against what is listed.
enum class Level {
  notice,   ///< no sign of ill will: a sender of bulk mail, a redirector
  warning,  ///< misused or unwanted
  high,     ///< run by criminals, or in their hands
};
std::string_view to_string(Level level);
std::optional<Level> parse_level(std::string_view text);

/// One meaning of an answer.
struct ListingKind {
  std::string category;  ///< a word of the catalogues' [values.category]
  Level level = Level::warning;
};

struct DnsList {
  enum class Lists { addresses, domains };
  struct Code {
    IpAddress code;
    ListingKind kind;
    bool sender_only = false;  ///< says nothing of an address that pages are at
  };

  std::string id, name, zone;
  Lists lists = Lists::addresses;
  bool ask = true;                ///< false: only for those who are registered with it
  std::string listed_point;       ///< an entry that is always there (RFC 5782 §5)
  std::string unlisted_point;     ///< one that never is
  std::vector<Network> refusals;  ///< answers that are none
  bool bits = false;              ///< the last octets of `codes` add up in an answer
  std::vector<Code> codes;

  /// What these answers mean of a sender's address or of anything else, the gravest first; an answer that the
  /// list does not explain means nothing.
  std::vector<ListingKind> meaning(const std::vector<IpAddress>& answers, bool of_sender) const;
};

struct DnsLists {
  std::string as_of;  ///< when the data were looked up, ISO 8601
  std::vector<DnsList> lists;

  /// What a DNS question asks a list of: "24.53.242.133" of "24.53.242.133.zen.spamhaus.org". Nothing if
  /// `name` is in no list's zone.
  std::optional<std::string_view> entry_in(std::string_view name) const;
  /// Whether `entry` is one by which a list is tested.
  bool is_test_point(std::string_view entry) const;
};

/// Errors: `malformed` names the list and what it lacks.
Result<DnsLists> read_dns_lists(std::string_view toml);

}  // namespace kanshiki
