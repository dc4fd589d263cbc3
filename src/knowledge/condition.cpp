#include "knowledge/condition.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t looked_at = 40;  // bytes to either side

/// Japanese says it after the verb.
bool is_followed_by_condition(std::string_view after) {
  constexpr std::array<std::string_view, 6> words = {"場合", "際", "なら", "次第", "後は", "かどうか"};
  after = after.substr(0, after.find("。"));
  return after.starts_with("ら") || std::any_of(words.begin(), words.end(), [&](std::string_view one) {
           return after.find(one) != std::string_view::npos;
         });
}

/// English says it before the clause.
bool is_led_by_condition(std::string_view before) {
  constexpr std::array<std::string_view, 7> words = {"if",    "once",  "when",   "unless",
                                                     "until", "after", "whether"};
  if (const std::size_t end = before.find_last_of(".!?\n"); end != std::string_view::npos)
    before.remove_prefix(end + 1);
  const auto heard = kanshiki::words(before);
  return std::any_of(heard.begin(), heard.end(), [&](std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

}  // namespace

bool is_conditional(std::string_view folded, std::size_t begin, std::size_t end) {
  const std::size_t from = begin - std::min(begin, looked_at);
  return is_followed_by_condition(folded.substr(end, looked_at)) ||
         is_led_by_condition(folded.substr(from, begin - from));
}

}  // namespace kanshiki
