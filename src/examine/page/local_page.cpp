/// A login page that has no address of its own: it was written into the link or made by a script.

#include "examine/page/seen.hpp"

namespace kanshiki::examine {

Found local_page(const Page& page, const Knowledge& knowledge, World&) {
  const auto asked = knowledge.form_fields.asked(page.record);
  if (!asks_in_earnest(asked)) return {};
  for (const PageFrame& frame : page.record.frames)
    for (const std::string_view scheme : {"data:", "blob:"})
      if (istarts_with(frame.url, scheme))
        return about(page, "page.local_document", Meaning::suspicious,
                     {{"scheme", std::string(scheme.substr(0, 4))}, {"fields", names_of(asked)}}, frame.url);
  return {};
}

}  // namespace kanshiki::examine
