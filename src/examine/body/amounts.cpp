/// Sums of money that do not add up: a total that is not its parts, a price with a tax that no rate gives,
/// two amounts for one bill.

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

#include "base/text.hpp"
#include "examine/body/figures.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

using parse::WrittenAmount;

enum class Role { none, subtotal, tax, shipping, discount, total, charge };

struct Label {
  std::string_view word;
  Role role;
};

constexpr std::array<Label, 42> labels = {{{"小計", Role::subtotal},
                                           {"商品合計", Role::subtotal},
                                           {"商品代金", Role::subtotal},
                                           {"税抜合計", Role::subtotal},
                                           {"税抜", Role::subtotal},
                                           {"商品金額", Role::subtotal},
                                           {"本体価格", Role::subtotal},
                                           {"税抜金額", Role::subtotal},
                                           {"subtotal", Role::subtotal},
                                           {"sub-total", Role::subtotal},
                                           {"sub total", Role::subtotal},
                                           {"消費税", Role::tax},
                                           {"税額", Role::tax},
                                           {"tax", Role::tax},
                                           {"vat", Role::tax},
                                           {"送料", Role::shipping},
                                           {"手数料", Role::shipping},
                                           {"shipping", Role::shipping},
                                           {"delivery", Role::shipping},
                                           {"handling", Role::shipping},
                                           {"値引", Role::discount},
                                           {"値引き", Role::discount},
                                           {"割引", Role::discount},
                                           {"クーポン", Role::discount},
                                           {"ポイント", Role::discount},
                                           {"discount", Role::discount},
                                           {"coupon", Role::discount},
                                           {"credit", Role::discount},
                                           {"合計", Role::total},
                                           {"総額", Role::total},
                                           {"合計金額", Role::total},
                                           {"total", Role::total},
                                           {"請求額", Role::charge},
                                           {"引き落とし金額", Role::charge},
                                           {"引落金額", Role::charge},
                                           {"invoice amount", Role::charge},
                                           {"請求金額", Role::charge},
                                           {"お支払い金額", Role::charge},
                                           {"お支払金額", Role::charge},
                                           {"amount due", Role::charge},
                                           {"amount charged", Role::charge},
                                           {"total charged", Role::charge}}};

/// Whether the words before a sum tell of another bill than this one, or of a part of it.
bool is_of_another_bill(std::string_view before) {
  constexpr std::array<std::string_view, 13> words = {"前回",     "前月",    "先月", "前年", "次回",
                                                      "翌月",     "来月",    "最低", "リボ", "分割",
                                                      "previous", "minimum", "last"};
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view one) { return before.find(one) != std::string_view::npos; });
}

/// What the words right before a sum say that it is: the last of the labels, of two that end together the
/// longer.
Role role_of(std::string_view before) {
  constexpr std::size_t farthest = 12;  // bytes between a label and its sum: `(10%): `
  Role role = Role::none;
  std::size_t best_end = 0, best_size = 0;
  for (const Label& label : labels) {
    const std::size_t at = before.rfind(label.word);
    if (at == std::string_view::npos) continue;
    const std::size_t end = at + label.word.size();
    if (before.size() - end > farthest || (at > 0 && is_alpha(label.word[0]) && is_alpha(before[at - 1])))
      continue;
    if (std::pair(end, label.word.size()) <= std::pair(best_end, best_size)) continue;
    best_end = end;
    best_size = label.word.size();
    role = label.role;
  }
  return role == Role::charge && is_of_another_bill(before) ? Role::none : role;
}

struct Sum {
  WrittenAmount amount;
  Role role = Role::none;
};

Stretch place(const Sum& sum) { return {sum.amount.begin, sum.amount.end}; }

/// `amounts` of a folded text, each with its role.
std::vector<Sum> sums_of(std::span<const WrittenAmount> amounts, std::string_view folded) {
  constexpr std::size_t looked_at = 48;  // bytes before a sum
  std::vector<Sum> out;
  std::size_t last = 0;
  for (const WrittenAmount& one : amounts.first(std::min(amounts.size(), most_looked_at))) {
    const std::size_t from = std::max(last, one.begin - std::min(one.begin, looked_at));
    out.push_back({one, role_of(folded.substr(from, one.begin - from))});
    last = one.end;
  }
  return out;
}

std::vector<Sum> own_sums(const Text& text) {
  std::vector<Sum> out = sums_of(figures_of(text).amounts, text.folded.text);
  const OwnWords own(text);
  std::erase_if(out, [&](const Sum& one) { return !own.hold(place(one)); });
  return out;
}

std::vector<const Sum*> with_role(const std::vector<Sum>& sums, Role role) {
  std::vector<const Sum*> out;
  for (const Sum& one : sums)
    if (one.role == role) out.push_back(&one);
  return out;
}

Finding made(const char* id, const Text& text, std::initializer_list<const Sum*> sums) {
  Finding out{id, Meaning::suspicious, {}, {}};
  std::vector<std::string> told;
  for (const Sum* one : sums) {
    out.cites.push_back(cite(text, place(*one)));
    told.push_back(out.cites.back().quote);
  }
  out.facts = {{"amounts", std::move(told)}};
  return out;
}

/// One subtotal, one tax, one total, nothing taken off: the total is their sum, with or without what is added
/// for shipping and with the tax added or in the price already.
void find_wrong_total(const Text& text, const std::vector<Sum>& sums, Found& out) {
  const auto subtotals = with_role(sums, Role::subtotal), taxes = with_role(sums, Role::tax),
             totals = with_role(sums, Role::total);
  if (subtotals.size() != 1 || taxes.size() != 1 || totals.size() != 1) return;
  if (!with_role(sums, Role::discount).empty()) return;
  std::int64_t shipping = 0;
  for (const Sum* one : with_role(sums, Role::shipping)) shipping += one->amount.hundredths;
  const std::int64_t goods = subtotals[0]->amount.hundredths, tax = taxes[0]->amount.hundredths,
                     total = totals[0]->amount.hundredths;
  for (const std::int64_t sum : {goods + tax, goods + tax + shipping, goods, goods + shipping})
    if (std::abs(sum - total) <= 100) return;
  out.findings.push_back(made("body.tax_sum_wrong", text, {subtotals[0], taxes[0], totals[0]}));
}

/// Whether `with` can be `without` and a consumption tax that Japan has or had, rounded, for a few pieces.
bool is_taxed(std::int64_t without, std::int64_t with) {
  constexpr std::int64_t rounding = 300;  // three yen
  for (const int rate : {3, 5, 8, 10})
    if (std::abs(without + without * rate / 100 - with) <= rounding) return true;
  return false;
}

/// `1,000円(税込1,100円)`.
void find_wrong_tax(const Text& text, const std::vector<Sum>& sums, Found& out) {
  for (std::size_t i = 0; i + 1 < sums.size(); ++i) {
    const WrittenAmount &without = sums[i].amount, &with = sums[i + 1].amount;
    if (without.currency != parse::Currency::yen || with.currency != parse::Currency::yen) continue;
    std::string_view between = text.folded.text.substr(without.end, with.begin - without.end);
    between = trim(between);
    if (between != "(税込" && between != "(税込:" && between != "(税込み" && between != "(税込価格") continue;
    if (is_taxed(without.hundredths, with.hundredths)) continue;
    out.findings.push_back(made("body.tax_sum_wrong", text, {&sums[i], &sums[i + 1]}));
    return;
  }
}

/// One bill, two amounts. Bills of several things name more than two.
void find_two_charges(const Text& text, const std::vector<Sum>& sums, Found& out) {
  const auto charges = with_role(sums, Role::charge);
  if (charges.size() != 2 || charges[0]->amount.hundredths == charges[1]->amount.hundredths) return;
  if (charges[0]->amount.currency != charges[1]->amount.currency) return;
  out.findings.push_back(made("body.amounts_disagree", text, {charges[0], charges[1]}));
}

/// The bill that the subject announces is not the one in the text.
void find_unlike_subject(const Text& text, const std::vector<Sum>& sums, Found& out) {
  if (!text.subject || !out.findings.empty()) return;
  const Text& subject = *text.subject;
  const auto is_bill = [](const Sum& one) { return one.role == Role::charge || one.role == Role::total; };
  const std::vector<Sum> announced =
      sums_of(parse::written_amounts(subject.folded.text), subject.folded.text);
  if (announced.size() != 1 || !is_bill(announced[0])) return;
  const Sum* other = nullptr;
  for (const Sum& one : sums) {
    if (one.amount.currency != announced[0].amount.currency) continue;
    if (one.amount.hundredths == announced[0].amount.hundredths) return;
    if (!other && is_bill(one)) other = &one;
  }
  if (!other) return;
  const Cite here = cite(text, place(*other));
  out.findings.push_back({"body.amounts_disagree",
                          Meaning::suspicious,
                          {{"amounts", std::vector<std::string>{std::string(subject.visible), here.quote}}},
                          {cite(*subject.field), here}});
}

}  // namespace

Found amounts(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const std::vector<Sum> sums = own_sums(text);
  find_wrong_total(text, sums, out);
  find_wrong_tax(text, sums, out);
  find_two_charges(text, sums, out);
  find_unlike_subject(text, sums, out);
  return out;
}

}  // namespace kanshiki::examine
