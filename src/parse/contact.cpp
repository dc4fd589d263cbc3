#include "parse/contact.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t most_digits = 20;     // longer runs are order numbers
constexpr std::size_t reach_of_label = 24;  // bytes between a label and its number

/// What is written between groups of digits; all are one character.
constexpr std::array<std::string_view, 6> hyphens = {"-", "‐", "–", "−", "ー", "―"};

std::size_t hyphen_at(std::string_view text, std::size_t at) {
  for (const std::string_view one : hyphens)
    if (text.substr(at).starts_with(one)) return one.size();
  return 0;
}

/// Digits in groups: `03-1234-5678`, `(03)1234-5678`, `3 1234 5678`.
struct Groups {
  std::string digits;
  std::size_t begin = 0, end = 0;
  bool blanks = false;  ///< one parts them
  bool clear = true;    ///< nothing follows that may belong to it
};

/// Whether digits in brackets begin at `at`: `(045)`. `(24時間)` tells when somebody answers.
bool opens_group(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '(') return false;
  std::size_t end = at + 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end > at + 1 && end < text.size() && text[end] == ')';
}

bool may_belong(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (text[at] == '(') return opens_group(text, at);
  if (text[at] == ' ') return at + 1 < text.size() && is_digit(text[at + 1]);
  return is_alnum(text[at]) || text[at] == '*' || text[at] == '#' || text[at] == ':' ||
         hyphen_at(text, at) > 0 || text.substr(at).starts_with("〇") || text.substr(at).starts_with("○");
}

/// Reads groups of digits from `at`; `blanks` may part them where a number is written with its country.
Groups read_groups(std::string_view text, std::size_t at, bool blanks) {
  Groups out;
  out.begin = out.end = at;
  while (at < text.size() && out.digits.size() <= most_digits) {
    const std::size_t first = at;
    while (at < text.size() && is_digit(text[at])) out.digits += text[at++];
    if (at == first) break;
    out.end = at;
    std::size_t next = at;
    if (next < text.size() && text[next] == ')') ++next;
    if (const std::size_t hyphen = hyphen_at(text, next); hyphen > 0)
      next += hyphen;
    else if (opens_group(text, next) || (blanks && next < text.size() && text[next] == ' '))
      ++next;
    if (blanks && opens_group(text, next)) ++next;
    if (next == at || next >= text.size() || !is_digit(text[next])) break;
    out.blanks = out.blanks || text.substr(at, next - at).find(' ') != std::string_view::npos;
    at = next;
  }
  out.clear = !may_belong(text, out.end);
  return out;
}

bool stands_alone(std::string_view text, std::size_t at) { return at == 0 || !is_alnum(text[at - 1]); }

constexpr std::array<std::string_view, 10> phone_labels = {
    "tel",      "phone",          "電話",         "fax",          "ファックス",
    "ファクス", "フリーダイヤル", "ナビダイヤル", "フリーコール", "ダイヤル"};
constexpr std::array<std::string_view, 2> corporate_labels = {"法人番号", "corporate number"};

/// Where the words before a number may end: `tel(代表): 03…`. None of them is a digit.
std::size_t first_digit_after(std::string_view text, std::size_t label_end) {
  const std::size_t last = std::min(text.size(), label_end + reach_of_label);
  for (std::size_t at = label_end; at < last; ++at) {
    if (is_digit(text[at]) || text[at] == '+') return at;
    const bool abbreviates = at == label_end;  // tel.
    if (text[at] == '\n' || (text[at] == '.' && !abbreviates) || text.substr(at).starts_with("。")) break;
  }
  return std::string_view::npos;
}

/// Calls `note` with the place of the first digit behind each of `labels`.
template <std::size_t N, class Note>
void after_labels(std::string_view text, const std::array<std::string_view, N>& labels, Note&& note) {
  for (const std::string_view label : labels)
    for (std::size_t at = text.find(label); at != std::string_view::npos; at = text.find(label, at + 1)) {
      if (is_alpha(label.front()) && !stands_alone(text, at)) continue;  // hotel 03
      const std::size_t digit = first_digit_after(text, at + label.size());
      if (digit != std::string_view::npos) note(digit);
    }
}

/// Digits of a number within Japan, first 0 included (電気通信番号計画, 総務省); 0: nobody knows.
std::size_t japanese_length(std::string_view digits) {
  constexpr std::array<std::string_view, 7> eleven = {"050", "060", "070", "080", "090", "020", "0800"};
  if (digits.starts_with("0") && !digits.starts_with("00") && digits.size() > 1)
    return std::any_of(eleven.begin(), eleven.end(), [&](auto one) { return digits.starts_with(one); }) ? 11
                                                                                                        : 10;
  return 0;
}

}  // namespace

std::vector<PhoneNumber> find_phone_numbers(std::string_view folded) {
  std::vector<PhoneNumber> out;
  after_labels(folded, phone_labels, [&](std::size_t at) {
    const bool international = folded[at] == '+';
    Groups one = read_groups(folded, at + international, international);
    if (!one.clear || one.digits.empty() || (!international && !one.digits.starts_with('0'))) return;
    out.push_back({at, one.end, std::move(one.digits), international, one.blanks});
  });
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  out.erase(
      std::unique(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.begin == b.begin; }),
      out.end());
  return out;
}

bool is_possible(const PhoneNumber& number) {
  constexpr std::size_t longest = 15;   // E.164
  constexpr std::size_t american = 11;  // with its 1
  const std::string_view digits = number.digits;
  if (!number.international) {
    const std::size_t expected = japanese_length(digits);
    return expected == 0 || digits.size() == expected;
  }
  const auto fits = [&](std::size_t length, std::size_t expected) {
    return length == expected || (number.blanks && length > expected);
  };
  if (digits.starts_with("1")) return fits(digits.size(), american);
  if (digits.starts_with("81")) {
    // The 0 before the area code is left out, but some write it: +81 (0)3 …
    const std::string national =
        (digits.substr(2).starts_with('0') ? "" : "0") + std::string(digits.substr(2));
    return fits(national.size(), japanese_length(national));
  }
  return number.blanks || digits.size() <= longest;
}

std::vector<CorporateNumber> find_corporate_numbers(std::string_view folded) {
  std::vector<CorporateNumber> out;
  after_labels(folded, corporate_labels, [&](std::size_t at) {
    Groups one = read_groups(folded, at, false);
    if (one.clear && !one.digits.empty()) out.push_back({one.begin, one.end, std::move(one.digits)});
  });
  return out;
}

bool is_possible(const CorporateNumber& number) {
  constexpr std::size_t length = 13;
  if (number.digits.size() != length) return false;
  int sum = 0;  // from the last digit: times 1, times 2, times 1 …
  for (std::size_t i = 1; i < length; ++i) sum += (number.digits[length - i] - '0') * (i % 2 == 1 ? 1 : 2);
  return number.digits.front() - '0' == 9 - sum % 9;
}

std::vector<Postcode> find_postcodes(std::string_view folded) {
  constexpr std::string_view sign = "〒";
  constexpr std::size_t area = 3, rest = 4;
  std::vector<Postcode> out;
  for (std::size_t at = 0; at + area + rest < folded.size(); ++at) {
    if (!is_digit(folded[at]) || !stands_alone(folded, at)) continue;
    const std::string_view first = folded.substr(at, area);
    const std::size_t hyphen = hyphen_at(folded, at + area), second = at + area + hyphen;
    const bool digits = std::all_of(first.begin(), first.end(), is_digit) && hyphen > 0 &&
                        second + rest <= folded.size() &&
                        std::all_of(folded.begin() + static_cast<std::ptrdiff_t>(second),
                                    folded.begin() + static_cast<std::ptrdiff_t>(second + rest), is_digit);
    const std::size_t end = second + rest;
    if (!digits || (end < folded.size() && is_digit(folded[end])) || hyphen_at(folded, end) > 0) continue;
    std::size_t before = at;
    while (before > 0 && folded[before - 1] == ' ') --before;
    out.push_back({at, end, first, folded.substr(0, before).ends_with(sign)});
  }
  return out;
}

}  // namespace kanshiki::parse
