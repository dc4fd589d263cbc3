/// The sender's name is dressed up: marks at its ends (`#Power_Saver*`, `--- Congrats ---`) or little
/// pictures in it. Who writes under his own name has no need to be seen before the others in the inbox.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

std::string_view without_quotes(std::string_view name) {
  const std::size_t begin = name.find_first_not_of("'\" ");
  return begin == name.npos ? std::string_view()
                            : name.substr(begin, name.find_last_not_of("'\" ") - begin + 1);
}

bool is_mark(char32_t c) {
  return c < 0x80 ? std::string_view("#*_~=|<>-;^").find(static_cast<char>(c)) != std::string_view::npos
                  : c == U'–' || c == U'—' || c == U'•';
}

/// `Yahoo!`, `Example Inc.` and `Disney+` end so; with two of them no name does.
bool ends_in_several(std::string_view name) { return name.ends_with("..") || name.ends_with("!!"); }

/// `Management Team.` Words of three letters are abbreviations (`Inc.`, `Ltd.`), of more only these.
bool ends_in_a_full_stop(std::string_view name) {
  constexpr std::array<std::string_view, 14> abbreviations = {"assn", "assoc", "bros", "cert", "corp",
                                                              "dept", "govt",  "gmbh", "inst", "intl",
                                                              "ltda", "prof",  "tech", "univ"};
  constexpr std::size_t shortest = 4;  // letters
  const auto all = words(name);
  if (all.size() < 2 || !name.ends_with('.')) return false;
  const std::string_view word = all.back().substr(0, all.back().size() - 1);
  return word.size() >= shortest && std::all_of(word.begin(), word.end(), is_alpha) &&
         std::find(abbreviations.begin(), abbreviations.end(), to_lower(word)) == abbreviations.end();
}

bool has_marks_at_its_ends(std::string_view name) {
  const std::u32string letters = to_code_points(name);
  return !letters.empty() && (is_mark(letters.front()) || is_mark(letters.back()) || ends_in_several(name) ||
                              ends_in_a_full_stop(name));
}

/// `T E M U`: more single letters than a name has initials.
bool has_letters_set_apart(std::string_view name) {
  constexpr std::size_t most_initials = 3;
  const auto all = words(name);
  return all.size() > most_initials && std::all_of(all.begin(), all.end(), [](std::string_view word) {
           return word.size() == 1 && is_alpha(word.front());
         });
}

/// Pictographs and dingbats; not ★ ☆ ♪, with which shops in Japan have long written their names.
bool is_picture(char32_t c) {
  return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2700 && c <= 0x27BF) || c == 0x26A0;
}

bool has_pictures(std::string_view name) {
  for (std::size_t at = ascii_prefix(name); at < name.size();)
    if (is_picture(next_code_point(name, at))) return true;
  return false;
}

}  // namespace

Found decorated_name(const Mail& mail, const Knowledge&, World&) {
  if (mail.from.mailboxes.empty()) return {};
  const std::string_view name = without_quotes(mail.from.mailboxes.front().name);
  Found out;
  const auto note = [&](const char* id) {
    out.findings.push_back({id, Meaning::suspicious, {{"name", to_valid_utf8(name)}}, {cite(mail, "From")}});
  };
  if (has_marks_at_its_ends(name) || has_letters_set_apart(name)) note("identity.decorated_name");
  if (has_pictures(name)) note("identity.pictures_in_name");
  return out;
}

}  // namespace kanshiki::examine
