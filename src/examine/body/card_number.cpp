/// The first digits of a card that are not those of the brand named beside them (ISO/IEC 7812: the issuer's
/// number). Whoever makes up a masked number seldom knows them.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

struct CardBrand {
  std::string_view name, word;
};

constexpr std::array<CardBrand, 11> brands = {{{"Visa", "visa"},
                                               {"Mastercard", "mastercard"},
                                               {"Mastercard", "master card"},
                                               {"Mastercard", "マスターカード"},
                                               {"JCB", "jcb"},
                                               {"American Express", "american express"},
                                               {"American Express", "amex"},
                                               {"American Express", "アメックス"},
                                               {"American Express", "アメリカン・エキスプレス"},
                                               {"Diners Club", "diners club"},
                                               {"Diners Club", "ダイナース"}}};

/// What a number's beginning must lie between, in its first `digits` digits.
struct Prefix {
  std::string_view brand;
  std::size_t digits;
  int first, last;
};

constexpr std::array<Prefix, 9> prefixes = {{{"Visa", 1, 4, 4},
                                             {"Mastercard", 2, 51, 55},
                                             {"Mastercard", 4, 2221, 2720},
                                             {"JCB", 4, 3528, 3589},
                                             {"American Express", 2, 34, 34},
                                             {"American Express", 2, 37, 37},
                                             {"Diners Club", 2, 36, 36},
                                             {"Diners Club", 2, 38, 39},
                                             {"Diners Club", 3, 300, 305}}};

/// Whether a card of `brand` can begin with `digits`, of which there may be few.
bool may_begin(std::string_view brand, std::string_view digits) {
  return std::any_of(prefixes.begin(), prefixes.end(), [&](const Prefix& one) {
    if (one.brand != brand) return false;
    const std::size_t shown = std::min(digits.size(), one.digits);
    int value = 0, first = one.first, last = one.last;
    for (const char digit : digits.substr(0, shown)) value = value * 10 + (digit - '0');
    for (std::size_t hidden = shown; hidden < one.digits; ++hidden) {
      first /= 10;
      last /= 10;
    }
    return value >= first && value <= last;
  });
}

/// A number whose beginning is shown and whose middle is not: `4980-****-****-1234`, `4980 xxxx`.
struct MaskedNumber {
  Stretch place;
  std::string_view digits;
};

std::size_t mask_at(std::string_view folded, std::size_t at) {
  constexpr std::array<std::string_view, 5> masks = {"*", "x", "•", "●", "✱"};
  for (const std::string_view mask : masks)
    if (folded.substr(at).starts_with(mask)) return mask.size();
  return 0;
}

std::optional<MaskedNumber> masked_number(std::string_view folded, std::size_t at) {
  constexpr std::size_t least_masked = 4, most_shown = 6;
  std::size_t end = at;
  while (end < folded.size() && is_digit(folded[end])) ++end;
  const std::string_view digits = folded.substr(at, end - at);
  if (digits.empty() || digits.size() > most_shown) return std::nullopt;
  std::size_t masked = 0;
  while (end < folded.size()) {
    if (const std::size_t size = mask_at(folded, end)) {
      end += size;
      ++masked;
    } else if (folded[end] == '-' || (folded[end] == ' ' && mask_at(folded, end + 1) > 0)) {
      ++end;
    } else {
      break;
    }
  }
  if (masked < least_masked) return std::nullopt;
  return MaskedNumber{{at, end}, digits};
}

/// The brands named in the words right before a number, and right after it.
std::vector<std::string_view> brands_beside(std::string_view folded, Stretch number) {
  constexpr std::size_t before = 60, after = 24;
  const std::size_t from = number.begin - std::min(number.begin, before);
  const std::string_view beside = folded.substr(from, number.end + after - from);
  std::vector<std::string_view> out;
  for (const CardBrand& one : brands)
    if (beside.find(one.word) != std::string_view::npos) out.push_back(one.name);
  return out;
}

}  // namespace

Found card_number(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const std::string_view folded = text.folded.text;
  const OwnWords own(text);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (!is_digit(folded[at]) || (at > 0 && is_alnum(folded[at - 1]))) continue;
    const auto number = masked_number(folded, at);
    if (!number) continue;
    const auto named = brands_beside(folded, number->place);
    const bool fits = std::any_of(named.begin(), named.end(),
                                  [&](std::string_view brand) { return may_begin(brand, number->digits); });
    if (named.empty() || fits || !own.hold(number->place)) continue;
    const Cite where = cite(text, number->place);
    out.findings.push_back({"body.card_brand_unlike_number",
                            Meaning::suspicious,
                            {{"brand", std::string(named.front())}, {"number", where.quote}},
                            {where}});
    return out;
  }
  return out;
}

}  // namespace kanshiki::examine
