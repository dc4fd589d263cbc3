/// The page has typed in already what its address said of the reader: it was made for the one who got the
/// mail.

#include "examine/page/seen.hpp"

namespace kanshiki::examine {

Found prefilled(const Page& page, const Knowledge&, World&) {
  if (!page.door || !page.door->recipient_replaced || !page.typed.empty()) return {};
  for (const PageControl& control : page.record.controls)
    if (takes_entry(control) && icontains(control.value, "@example.com"))
      return about(page, "page.prefilled", Meaning::suspicious, {{"host", site_of(page.record.url()).host}},
                   control.value);
  return {};
}

}  // namespace kanshiki::examine
