/// How the page is built, by which others of the same making can be found.

#include "examine/page/seen.hpp"
#include "examine/page/structure.hpp"

namespace kanshiki::examine {

Found page_structure(const Page& page, const Knowledge& knowledge, World&) {
  constexpr std::size_t fewest = 10;  // elements; what is smaller is everybody's
  const Site site = site_of(page.record.url());
  if (page.client == Client::plain || page.record.frames.empty() || is_known_host(site.host, knowledge))
    return {};
  const Structure structure = structure_of(page.record.frames.front().html);
  if (structure.elements < fewest) return {};
  return about(page, "page.structure", Meaning::neutral, {{"host", site.host}, {"hash", structure.hash}},
               page.record.title());
}

}  // namespace kanshiki::examine
