/// A link to a bare address instead of a name: nobody's shop or bank writes so.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"

namespace kanshiki::examine {

Found numeric_host(const Link& link, const Knowledge&, World&) {
  if (link.host.empty()) return {};
  const parse::Url* url = link.parsed.get();
  if (!url || !url->ip()) return {};
  const std::string written = to_valid_utf8(clip(trim(link.raw), 200));
  if (url->noticed().has(parse::UrlNotice::non_decimal_ipv4))
    return {{{"link.disguised_address",
              Meaning::suspicious,
              {{"host", link.host}, {"written", written}},
              {cite(link)}}},
            {}};
  return {{{"link.bare_address",
            leads_inside(*url) ? Meaning::neutral : Meaning::suspicious,
            {{"host", link.host}},
            {cite(link)}}},
          {}};
}

}  // namespace kanshiki::examine
