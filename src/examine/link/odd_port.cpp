/// A link to another port than the web's: a server beside the real one, or one that somebody else's machine
/// was made to run.

#include <algorithm>
#include <array>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"

namespace kanshiki::examine {

Found odd_port(const Link& link, const Knowledge&, World&) {
  constexpr std::array<std::uint16_t, 4> usual = {80, 443, 8080, 8443};
  if (link.scheme != "http" && link.scheme != "https") return {};
  const parse::Url* url = link.parsed.get();
  if (!url || !url->port() || leads_inside(*url)) return {};
  if (std::find(usual.begin(), usual.end(), *url->port()) != usual.end()) return {};
  return {{{"link.odd_port",
            Meaning::suspicious,
            {{"host", link.host}, {"port", std::int64_t{*url->port()}}},
            {cite(link)}}},
          {}};
}

}  // namespace kanshiki::examine
