/// A greeting that takes the left side of the recipient's address for a name: "Dear taro.y_88,". A sender who
/// knows nothing but the address does that.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

/// Whether nobody is called so: a digit or a separator within, or the name of a task. Letters alone may be
/// somebody's name.
bool is_no_name(std::string_view local) {
  constexpr std::array<std::string_view, 4> tasks = {"info", "webmaster", "postmaster", "hostmaster"};
  if (std::find(tasks.begin(), tasks.end(), local) != tasks.end()) return true;
  constexpr std::string_view separators = "._-+0123456789";
  return local.size() >= 4 && local.find_first_of(separators) != std::string_view::npos;
}

bool is_greeted_before(std::string_view before) {
  constexpr std::array<std::string_view, 5> greetings = {"dear", "hi", "hello", "hey", "attention:"};
  before = trim(before);
  return std::any_of(greetings.begin(), greetings.end(), [&](std::string_view one) {
    return before.ends_with(one) &&
           (before.size() == one.size() || !is_alnum(before[before.size() - one.size() - 1]));
  });
}

bool is_greeted_after(std::string_view after) {
  constexpr std::array<std::string_view, 3> titles = {"様", "さま", "殿"};
  after = trim(after);
  return std::any_of(titles.begin(), titles.end(), [&](auto one) { return after.starts_with(one); });
}

bool goes_on(char c) { return is_alnum(c) || c == '@' || c == '_' || c == '-'; }

/// Where the text greets `name` (folded).
std::optional<Stretch> greeting_of(std::string_view folded, std::string_view name) {
  constexpr std::size_t around = 16;
  for (std::size_t at = folded.find(name); at != std::string_view::npos; at = folded.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at > 0 && goes_on(folded[at - 1])) || (end < folded.size() && goes_on(folded[end]))) continue;
    const std::size_t from = at - std::min(at, around);
    if (is_greeted_before(folded.substr(from, at - from)) || is_greeted_after(folded.substr(end, around)))
      return Stretch{at, end};
  }
  return std::nullopt;
}

}  // namespace

Found local_part_as_name(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const auto& addressees = text.mail->to.mailboxes;
  constexpr std::size_t looked_at = 5;
  for (std::size_t i = 0; i < std::min(addressees.size(), looked_at); ++i) {
    const std::string local = to_lower(addressees[i].local);
    if (!is_no_name(local)) continue;
    const auto greeting = greeting_of(text.folded.text, local);
    if (!greeting || !OwnWords(text).hold(*greeting)) continue;
    const Cite where = cite(text, *greeting);
    out.findings.push_back({"body.local_part_as_name",
                            Meaning::suspicious,
                            {{"name", where.quote}},
                            {where, cite(*text.mail, "To")}});
    return out;
  }
  return out;
}

}  // namespace kanshiki::examine
