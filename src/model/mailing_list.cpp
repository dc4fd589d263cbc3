#include "model/mailing_list.hpp"

#include "base/text.hpp"

namespace kanshiki {
namespace {

const HeaderField* first_of(const Headers& headers, std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (const HeaderField* field = headers.first(name)) return field;
  return nullptr;
}

}  // namespace

const HeaderField* discussion_list_field(const Mail& mail) {
  const HeaderField* post = mail.headers.first("List-Post");
  if (post && !iequals(trim(post->text), "NO")) return post;
  if (const auto* field =
          first_of(mail.headers, {"X-Mailing-List", "Mailing-List", "X-BeenThere", "X-ML-Name"}))
    return field;
  const HeaderField* precedence = mail.headers.first("Precedence");
  return precedence && iequals(trim(precedence->text), "list") ? precedence : nullptr;
}

const HeaderField* list_field(const Mail& mail) {
  const HeaderField* named = first_of(mail.headers, {"List-Id", "List-Post"});
  return named ? named : discussion_list_field(mail);
}

}  // namespace kanshiki
