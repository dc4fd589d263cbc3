#pragma once
/// Japan's prefectures, municipalities and postcodes (data/places.toml).

#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "knowledge/word_finder.hpp"

namespace kanshiki {

/// Prefectures, by index in Places::prefectures().
using Prefectures = std::bitset<64>;

/// Immutable. Searches are linear in the text, which must be folded (parse/fold.hpp).
class Places {
 public:
  /// A municipality or ward, and where there is one of that name.
  struct Municipality {
    std::string_view name;  ///< in the text
    Prefectures prefectures;
  };
  /// A prefecture that is followed by a municipality: 大阪府北区, and also 大阪北区, since impostors drop
  /// letters.
  struct Address {
    std::uint32_t begin, end;  ///< in the text, both names
    std::uint32_t prefecture;
    Municipality municipality;
  };

  static Result<Places> read(std::string_view toml);

  /// The names of all, sorted.
  const std::vector<std::string>& prefectures() const { return prefectures_; }
  /// `東京都, 大阪府`
  std::vector<std::string> names(const Prefectures& some) const;

  std::vector<Address> addresses_in(std::string_view folded) const;
  /// The longest name of a municipality at the beginning of `text`: 札幌市北区, 北区, 安芸郡府中町, 府中町.
  std::optional<Municipality> municipality_at(std::string_view text) const;
  /// The prefecture whose full name stands at the beginning of `text`.
  std::optional<std::uint32_t> prefecture_at(std::string_view text) const;
  /// Where postcodes that begin with these three digits are in use; none where nobody knows.
  Prefectures of_postcode(std::string_view first_three) const;

 private:
  struct Name {
    std::uint32_t prefecture;
    bool whole;  ///< with 都, 道, 府 or 県
  };
  void add_prefecture(std::string_view name);
  void add_municipality(std::string_view name, std::size_t prefecture);

  std::vector<std::string> prefectures_;
  std::vector<Name> names_;  ///< by word of the finder
  WordFinder finder_;
  std::map<std::string, Prefectures, std::less<>> municipalities_, postcodes_;
  std::size_t longest_ = 0;  ///< bytes of a municipality's name
};

}  // namespace kanshiki
