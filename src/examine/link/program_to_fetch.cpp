/// A link to a file that runs as soon as it is opened, of a kind that nobody offers on a page: a screen
/// saver, a script of Windows, a shortcut. Software comes as an installer, an archive or from a shop of
/// programs.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"

namespace kanshiki::examine {
namespace {

/// Scripts that people share (.bat, .js, .ps1) are not among them, nor is `.com`, which ends addresses.
constexpr std::array<std::string_view, 9> kinds = {".scr", ".pif", ".cpl", ".vbs", ".vbe",
                                                   ".wsf", ".hta", ".lnk", ".jse"};

}  // namespace

Found program_to_fetch(const Link& link, const Knowledge&, World&) {
  if (!link.is_followed()) return {};
  if (link.scheme != "http" && link.scheme != "https" && link.scheme != "ftp") return {};
  const parse::Url* url = link.parsed.get();
  if (!url) return {};
  const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                 [&](std::string_view end) { return iends_with(url->path(), end); });
  if (kind == kinds.end()) return {};
  const std::string_view file = url->path().substr(url->path().rfind('/') + 1);
  return {{{"link.program_to_fetch",
            Meaning::suspicious,
            {{"host", link.host}, {"file", std::string(file)}},
            {cite(link)}}},
          {}};
}

}  // namespace kanshiki::examine
