/// "Re:" in front of a subject that answers nobody: no field names the mail that is answered (RFC 5322
/// §3.6.4), and nothing of it is quoted. It is there so that the reader takes a stranger for somebody he
/// wrote to.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "model/cite.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

/// Lines of another mail, as programs quote them: `> …`, `On Monday, Jo wrote:`, `-----Original
/// Message-----`.
bool is_quote(std::string_view line) {
  constexpr std::array<std::string_view, 5> signs = {">", "|", "--", "__", "From:"};
  return line.ends_with(':') || line.ends_with("：") ||
         std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view sign) { return line.starts_with(sign); });
}

bool quotes_somebody(const Case& subject) {
  for (const Piece<Text>& text : subject.all<Text>())
    if (!text->field)
      for (const std::string_view line : split(text->visible, '\n'))
        if (is_quote(trim(line))) return true;
  return false;
}

}  // namespace

std::vector<Finding> reply_to_nothing(const Case& subject, const Knowledge&) {
  const Mail& mail = *subject.mail;
  const HeaderField* field = mail.headers.first("Subject");
  if (!field || subject_prefix(field->text) != SubjectPrefix::answer || is_in_thread(mail) ||
      quotes_somebody(subject))
    return {};
  return {{"header.reply_to_nothing",
           Meaning::suspicious,
           {{"subject", std::string(clip(field->text, 1024))}},
           {cite(*field)}}};
}

}  // namespace kanshiki::infer
