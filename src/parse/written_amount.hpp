#pragma once
/// Sums of money as people write them in running text.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

enum class Currency { yen, dollar, euro, pound, yuan };

/// `¥1,234`, `1,234円`, `3万円`, `$12.00`, `USD 12.00`, `12.00 EUR`. Places are in the text that was read.
struct WrittenAmount {
  std::size_t begin = 0, end = 0;  ///< with its marks of currency
  std::int64_t hundredths = 0;     ///< of a yen, dollar …
  Currency currency = Currency::yen;
  std::optional<Currency> second;  ///< another currency that stands on the other side: `$100円`
  bool decimals = false;           ///< written with two decimals
};

/// All sums in `folded` (what parse::fold makes of a text), by position: numbers beside a mark of currency.
/// ¥ is the yuan's sign too, and never contradicts 元. Linear.
std::vector<WrittenAmount> written_amounts(std::string_view folded);

}  // namespace kanshiki::parse
