#include "model/thread.hpp"

#include <array>

#include "base/text.hpp"

namespace kanshiki {

SubjectPrefix subject_prefix(std::string_view subject) {
  constexpr std::array<std::string_view, 7> answers = {"re", "aw", "sv", "vs", "antw", "返信", "回复"};
  constexpr std::array<std::string_view, 6> forwards = {"fwd", "fw", "wg", "tr", "rv", "転送"};
  const auto begins = [&](std::string_view prefix) {
    if (!istarts_with(subject, prefix)) return false;
    const std::string_view rest = trim(subject.substr(prefix.size()));
    return rest.starts_with(':') || rest.starts_with("：");
  };
  subject = trim(subject);
  for (const std::string_view one : answers)
    if (begins(one)) return SubjectPrefix::answer;
  for (const std::string_view one : forwards)
    if (begins(one)) return SubjectPrefix::forward;
  return SubjectPrefix::none;
}

bool is_in_thread(const Mail& mail) {
  return mail.headers.first("In-Reply-To") || mail.headers.first("References");
}

bool answers_somebody(const Mail& mail) {
  return is_in_thread(mail) || subject_prefix(mail.headers.text("Subject")) != SubjectPrefix::none;
}

}  // namespace kanshiki
