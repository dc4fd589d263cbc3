#pragma once
/// Host names that are made to look like a brand's.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_table.hpp"
#include "knowledge/brands.hpp"
#include "knowledge/domain_lists.hpp"
#include "knowledge/typo.hpp"

namespace kanshiki {

struct HostPiece;

/// How a host imitates; the most telling first.
enum class Imitation : std::uint8_t {
  official_domain_on_the_left,  ///< "amazon.co.jp.login.example", "amazon-co-jp.example"
  look_alike_letters,           ///< "paypa1.example", "rnicrosoft.example", "xn--…" that shows "аpple"
  typo,                         ///< "mircosoft.example"
  name_with_lure_word,          ///< "amazon-security-login.example", "securepaypal.example"
  name_in_wrong_label,          ///< "xserver-vps.example.jp": the name is left of what decides
  name_under_other_suffix,      ///< "amazon.top"
};
/// The name as above, for facts.
std::string_view to_string(Imitation how);

struct Lookalike {
  std::uint32_t brand;  ///< index in Knowledge::brands
  Imitation how;
  std::string part;  ///< of the host that does it, as a person sees it
};

/// Immutable tables made of all brands: a look takes time in the length of the host, not the number of
/// brands.
class Lookalikes {
 public:
  Lookalikes() = default;
  Lookalikes(const std::vector<Brand>& brands, DomainLists lists);

  /// Whom `host` (lower-case ASCII) imitates. Nobody, if it belongs to a known brand, to a service that names
  /// hosts after its customers, or is an address.
  std::optional<Lookalike> look(std::string_view host) const;

  /// Whose official domain `segment`, a segment of a URL's path, is, or whose name it joins to lure words:
  /// "/www.amazon.co.jp/", "/paypal-login/".
  std::optional<Lookalike> look_in_path(std::string_view segment) const;

  /// Whether `host` is an official domain of any brand or lies below one.
  bool official(std::string_view host) const;
  /// Whether `host` tells nothing of who owns it or links there: a known brand's, which anybody may name; of
  /// a service that names hosts after its customers; of one through which others send.
  bool says_no_owner(std::string_view host) const;
  const DomainLists& lists() const { return lists_; }

 private:
  using Table = TextTable<std::uint32_t>;  // to the brand's index

  std::optional<std::uint32_t> brand_at(const Table& table, std::string_view key) const;
  std::optional<Lookalike> official_on_the_left(const std::vector<HostPiece>& pieces) const;
  std::optional<Lookalike> look_alike(const std::vector<HostPiece>& pieces) const;
  std::optional<Lookalike> mistyped(std::string_view label) const;
  std::optional<Lookalike> with_lure_word(std::string_view label) const;
  std::optional<Lookalike> in_wrong_label(std::string_view left) const;
  bool only_lure_words(std::string_view text) const;

  std::vector<Brand> brands_;
  DomainLists lists_;
  Table domains_;        // official registrable domains
  Table tokens_;         // that mean nobody else
  Table common_tokens_;  // that mean other things too
  Table shapes_;         // skeletons of both, if long enough
  TypoIndex typos_;
};

}  // namespace kanshiki
