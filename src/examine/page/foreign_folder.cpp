/// A login page in a folder where a site keeps its pictures or programs: most likely somebody broke in.

#include "examine/page/seen.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {

Found foreign_folder(const Page& page, const Knowledge& knowledge, World&) {
  const auto url = parse::parse_url(page.record.url());
  if (!url || !url->has_host() || !asks_in_earnest(knowledge.form_fields.asked(page.record))) return {};
  if (is_known_host(url->host(), knowledge)) return {};
  for (const std::string& folder : knowledge.page_words.foreign_folders)
    if (icontains(url->path(), folder))
      return about(page, "page.foreign_folder", Meaning::suspicious,
                   {{"host", std::string(url->host())}, {"folder", folder}}, url->href());
  return {};
}

}  // namespace kanshiki::examine
