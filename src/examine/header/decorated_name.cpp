/// The sender's name is dressed up: marks at its ends (`#Power_Saver*`, `--- Congrats ---`) or little
/// pictures in it. Who writes under his own name has no need to be seen before the others in the inbox.

#include <algorithm>
#include <optional>

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

bool has_marks_at_its_ends(std::string_view name) {
  const std::u32string letters = to_code_points(name);
  return !letters.empty() && (is_mark(letters.front()) || is_mark(letters.back()) || ends_in_several(name));
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
  if (has_marks_at_its_ends(name)) note("identity.decorated_name");
  if (has_pictures(name)) note("identity.pictures_in_name");
  return out;
}

}  // namespace kanshiki::examine
