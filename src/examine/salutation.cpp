#include "examine/salutation.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t lines_looked_at = 12;  // that are not empty; a letterhead may stand above
constexpr std::size_t longest_line = 160;    // bytes of a line that is a salutation and little else

/// What Japanese puts behind a name.
constexpr std::array<std::string_view, 10> titles = {"様",   "さま", "殿", "御中", "各位",
                                                     "さん", "先生", "君", "くん", "ちゃん"};
/// What other languages put before it.
constexpr std::array<std::string_view, 24> greetings = {
    "dear",      "hello",     "hi",   "hey",   "good morning", "good afternoon", "good day", "good evening",
    "greetings", "attention", "attn", "hallo", "guten tag",    "moin",           "beste",    "hoi",
    "goedendag", "bonjour",   "hola", "olá",   "madame",       "gentile",        "ciao",     "buongiorno"};
/// The same, with the endings that grammar asks for: estimado, estimada, estimado/a.
constexpr std::array<std::string_view, 8> stems = {"sehr geehrte", "liebe",   "geachte", "cher",
                                                   "chère",        "estimad", "querid",  "prezad"};
constexpr std::size_t longest_ending = 4;
constexpr std::string_view punctuation = " \t,.!:;";

std::string_view without_punctuation(std::string_view text) {
  for (bool changed = true; changed;) {
    const std::size_t before = text.size();
    while (!text.empty() && punctuation.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    for (const std::string_view mark : {"、", "。", "，", "！", "　", "\u00A0"})
      if (text.ends_with(mark)) text.remove_suffix(mark.size());
    changed = text.size() != before;
  }
  return text;
}

/// `山田太郎 様` → `山田太郎`; the title must end the line or be followed by a comma.
std::optional<std::string_view> before_title(std::string_view line) {
  for (const std::string_view title : titles)
    if (line.ends_with(title)) return without_punctuation(line.substr(0, line.size() - title.size()));
  for (const std::string_view title :
       {std::string_view("様、"), std::string_view("様，"), std::string_view("様 ")})
    if (const std::size_t at = line.find(title); at != std::string_view::npos && at > 0)
      return without_punctuation(line.substr(0, at));
  return std::nullopt;
}

/// Whether `line` begins with `greeting`, and with at most `ending` more letters as one word: the rest.
std::optional<std::string_view> rest_after(std::string_view line, std::string_view greeting,
                                           std::size_t ending) {
  if (!istarts_with(line, greeting)) return std::nullopt;
  const std::string_view rest = line.substr(greeting.size());
  const std::size_t word = std::min(rest.find_first_of(punctuation), rest.size());
  return word <= ending ? std::optional(rest.substr(word)) : std::nullopt;
}

/// `Dear Jane, thank you` → `Jane`.
std::optional<std::string_view> after_greeting(std::string_view line) {
  std::optional<std::string_view> rest;
  for (std::size_t i = 0; i < greetings.size() && !rest; ++i) rest = rest_after(line, greetings[i], 0);
  for (std::size_t i = 0; i < stems.size() && !rest; ++i) rest = rest_after(line, stems[i], longest_ending);
  if (!rest) return std::nullopt;
  const std::size_t name = std::min(rest->find_first_not_of(punctuation), rest->size());
  return without_punctuation(rest->substr(name, rest->substr(name).find_first_of(",!:\n")));
}

}  // namespace

std::optional<Salutation> salutation_of(std::string_view visible) {
  std::size_t seen = 0;
  for (const std::string_view whole : split(visible, '\n')) {
    const std::string_view line = without_punctuation(trim(whole));
    if (line.empty()) continue;
    if (++seen > lines_looked_at) break;
    if (const auto name = after_greeting(line)) return Salutation{line, *name};
    if (line.size() > longest_line) continue;
    if (const auto name = before_title(line)) return Salutation{line, *name};
  }
  return std::nullopt;
}

}  // namespace kanshiki::examine
