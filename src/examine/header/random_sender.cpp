/// The sender's domain has a name that nobody chose: letters and digits in turns (`x7kq2m9tz4.example`), as
/// programs make them by the thousand.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t shortest = 9;      // characters of a label
constexpr std::size_t fewest_turns = 4;  // from letters to digits or back

bool is_random(std::string_view label) {
  if (label.size() < shortest || label.starts_with("xn--")) return false;
  std::size_t turns = 0;
  for (std::size_t i = 1; i < label.size(); ++i)
    turns += (is_digit(label[i - 1]) && is_alpha(label[i])) || (is_alpha(label[i - 1]) && is_digit(label[i]));
  return turns >= fewest_turns;
}

}  // namespace

Found random_sender(const Mail& mail, const Knowledge&, World&) {
  if (mail.from.mailboxes.empty()) return {};
  for (const std::string_view label : split(mail.from.mailboxes.front().domain, '.'))
    if (is_random(label))
      return {
          {{"identity.random_domain",
            Meaning::suspicious,
            {{"domain", to_valid_utf8(mail.from.mailboxes.front().domain)}, {"label", to_valid_utf8(label)}},
            {cite(mail, "From")}}},
          {}};
  return {};
}

}  // namespace kanshiki::examine
