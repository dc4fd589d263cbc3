#include "infer/conversation.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::array<std::string_view, 14> prefixes = {
    "re:", "re：", "fwd:", "fw:",   "aw:",   "wg:",   "sv:",
    "tr:", "rv:",  "vs:",  "antw:", "返信:", "転送:", "回复:"};

}  // namespace

bool answers_somebody(const Mail& mail) {
  if (is_in_thread(mail)) return true;
  const std::string subject = squeeze(mail.headers.text("Subject"));
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](std::string_view prefix) { return istarts_with(subject, prefix); });
}

bool through_list(const Mail& mail) {
  return mail.headers.first("List-Post") || mail.headers.first("Mailing-List") ||
         iequals(trim(mail.headers.text("Precedence")), "list");
}

}  // namespace kanshiki::infer
