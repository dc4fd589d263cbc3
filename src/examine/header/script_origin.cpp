/// Traces of a script on a web server that sent the mail: what many criminals use once they have broken in,
/// and what every contact form leaves too.

#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found script_origin(const Mail& mail, const Knowledge&, World&) {
  constexpr std::array fields = {"X-PHP-Originating-Script", "X-PHP-Script", "X-Source-Args",
                                 "X-PHP-Filename", "X-Get-Message-Sender-Via"};
  for (const char* name : fields)
    if (const HeaderField* field = mail.headers.first(name); field && !trim(field->text).empty())
      return {{{"header.sent_by_script",
                Meaning::neutral,
                {{"field", to_valid_utf8(field->name)},
                 {"script", std::string(clip(to_valid_utf8(field->text), 120))}},
                {cite(*field)}}},
              {}};
  return {};
}

}  // namespace kanshiki::examine
