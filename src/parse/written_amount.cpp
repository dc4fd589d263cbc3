#include "parse/written_amount.hpp"

#include <algorithm>
#include <array>

#include "parse/written_cursor.hpp"

namespace kanshiki::parse {
namespace {

struct CurrencyMark {
  std::string_view mark;
  Currency currency;
};

constexpr std::array<CurrencyMark, 13> before_number = {{{"jp¥", Currency::yen},
                                                         {"cn¥", Currency::yuan},
                                                         {"¥", Currency::yen},
                                                         {"us$", Currency::dollar},
                                                         {"$", Currency::dollar},
                                                         {"€", Currency::euro},
                                                         {"£", Currency::pound},
                                                         {"usd", Currency::dollar},
                                                         {"jpy", Currency::yen},
                                                         {"eur", Currency::euro},
                                                         {"gbp", Currency::pound},
                                                         {"cny", Currency::yuan},
                                                         {"rmb", Currency::yuan}}};
constexpr std::array<CurrencyMark, 17> after_number = {{{"円", Currency::yen},
                                                        {"元", Currency::yuan},
                                                        {"ドル", Currency::dollar},
                                                        {"ユーロ", Currency::euro},
                                                        {"€", Currency::euro},
                                                        {"£", Currency::pound},
                                                        {"yen", Currency::yen},
                                                        {"jpy", Currency::yen},
                                                        {"usd", Currency::dollar},
                                                        {"dollars", Currency::dollar},
                                                        {"dollar", Currency::dollar},
                                                        {"euros", Currency::euro},
                                                        {"euro", Currency::euro},
                                                        {"eur", Currency::euro},
                                                        {"gbp", Currency::pound},
                                                        {"cny", Currency::yuan},
                                                        {"rmb", Currency::yuan}}};

constexpr std::size_t most_digits = 12;

/// The number at the cursor: digits with or without commas between thousands, and up to two decimals.
bool read_number(WrittenCursor& cursor, WrittenAmount& amount) {
  std::size_t digits = 0, in_group = 0;
  std::int64_t value = 0;
  bool commas = false;
  for (;; ++cursor.at) {
    const char c = cursor.peek();
    if (is_digit(c)) {
      if (++digits > most_digits) return false;
      value = value * 10 + (c - '0');
      ++in_group;
    } else if (c == ',' && is_digit(cursor.peek(1)) && in_group <= 3 && (!commas || in_group == 3)) {
      commas = true;
      in_group = 0;
    } else {
      break;
    }
  }
  if (digits == 0 || (commas && in_group != 3)) return false;
  amount.hundredths = value * 100;
  if (cursor.peek() != '.' || !is_digit(cursor.peek(1)) || !is_digit(cursor.peek(2))) return true;
  amount.hundredths += (cursor.peek(1) - '0') * 10 + (cursor.peek(2) - '0');
  amount.decimals = true;
  cursor.at += 3;
  return !is_digit(cursor.peek());
}

/// The mark that ends right before `begin`, blanks apart; moves `begin` to where it begins.
std::optional<Currency> read_mark_before(std::string_view text, std::size_t& begin) {
  std::string_view before = text.substr(0, begin);
  if (before.ends_with(' ')) before.remove_suffix(1);
  for (const CurrencyMark& one : before_number) {
    if (!before.ends_with(one.mark)) continue;
    const std::size_t at = before.size() - one.mark.size();
    if (is_alpha(one.mark[0]) && at > 0 && is_alnum(before[at - 1])) continue;
    begin = at;
    return one.currency;
  }
  return std::nullopt;
}

std::optional<Currency> read_mark_after(WrittenCursor& cursor) {
  WrittenCursor next = cursor;
  if (next.peek() == ' ') ++next.at;
  for (const CurrencyMark& one : after_number) {
    WrittenCursor after = next;
    if (!after.take(one.mark) || (is_alpha(one.mark[0]) && is_alnum(after.peek()))) continue;
    cursor = after;
    return one.currency;
  }
  return std::nullopt;
}

bool is_one_sign(Currency a, Currency b) {
  const auto shares_sign = [](Currency one) { return one == Currency::yen || one == Currency::yuan; };
  return a == b || (shares_sign(a) && shares_sign(b));
}

std::optional<WrittenAmount> read_amount(WrittenCursor& cursor) {
  WrittenAmount amount;
  amount.begin = cursor.at;
  if (!read_number(cursor, amount)) return std::nullopt;
  if (cursor.take("万")) amount.hundredths *= 10'000;
  const auto before = read_mark_before(cursor.text, amount.begin);
  const auto after = read_mark_after(cursor);
  if (!before && !after) return std::nullopt;
  amount.end = cursor.at;
  amount.currency = before ? *before : *after;
  if (before && after && !is_one_sign(*before, *after)) amount.second = after;
  return amount;
}

}  // namespace

std::vector<WrittenAmount> written_amounts(std::string_view folded) {
  std::vector<WrittenAmount> out;
  for (std::size_t at = 0; at < folded.size();) {
    WrittenCursor cursor{folded, at};
    if (!is_digit(cursor.peek()) || is_digit(cursor.before()) || cursor.before() == '.') {
      ++at;
      continue;
    }
    const auto amount = read_amount(cursor);
    if (amount && (out.empty() || amount->begin >= out.back().end)) out.push_back(*amount);
    at = std::max(at + 1, cursor.at);
  }
  return out;
}

}  // namespace kanshiki::parse
