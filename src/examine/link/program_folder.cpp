/// A link to a page in a folder where a site keeps its software, or the files that it serves: pages there
/// were mostly put by whoever broke into the site. Documents and pictures belong there.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"

namespace kanshiki::examine {
namespace {

/// Whether the path ends in a folder, or in what a server shows as a page.
bool is_page(std::string_view path) {
  constexpr std::array<std::string_view, 5> pages = {".html", ".htm", ".php", ".asp", ".aspx"};
  const std::string_view last = path.substr(path.rfind('/') + 1);
  if (last.find('.') == std::string_view::npos) return true;
  return std::any_of(pages.begin(), pages.end(), [&](std::string_view end) { return iends_with(last, end); });
}

}  // namespace

Found program_folder(const Link& link, const Knowledge& knowledge, World&) {
  if (!link.is_followed()) return {};
  if (link.scheme != "http" && link.scheme != "https") return {};
  const parse::Url* url = link.parsed.get();
  if (!url || !is_page(url->path())) return {};
  for (const std::string& folder : knowledge.page_words.program_folders)
    if (icontains(url->path(), folder))
      return {{{"link.program_folder",
                Meaning::suspicious,
                {{"host", link.host}, {"folder", folder}},
                {cite(link)}}},
              {}};
  return {};
}

}  // namespace kanshiki::examine
