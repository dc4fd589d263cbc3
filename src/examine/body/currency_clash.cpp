/// Money that no shop writes so: one sum in two currencies, or yen with decimals in a Japanese text.

#include "examine/body/figures.hpp"
#include "examine/examiner.hpp"
#include "examine/japanese.hpp"

namespace kanshiki::examine {
namespace {

/// The yen has no smaller coin; `.00` comes of a template for other currencies. Rates of exchange do have
/// decimals.
bool is_yen_with_cents(const parse::WrittenAmount& amount) {
  return amount.currency == parse::Currency::yen && amount.decimals && amount.hundredths % 100 == 0;
}

bool is_japanese(const Text& text, const parse::WrittenAmount& amount) {
  return text.folded.text.substr(0, amount.end).ends_with("円") || has_kana(text.visible);
}

}  // namespace

Found currency_clash(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const OwnWords own(text);
  for (const parse::WrittenAmount& amount : figures_of(text).amounts) {
    if (!amount.second && !(is_yen_with_cents(amount) && is_japanese(text, amount))) continue;
    if (!own.hold({amount.begin, amount.end})) continue;
    const Cite where = cite(text, Stretch{amount.begin, amount.end});
    out.findings.push_back({"body.currency_clash", Meaning::suspicious, {{"amount", where.quote}}, {where}});
    return out;
  }
  return out;
}

}  // namespace kanshiki::examine
