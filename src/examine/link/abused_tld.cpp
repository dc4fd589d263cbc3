/// A link to a name under a top-level domain of which thieves hold a large share (data/domain_lists.toml).

#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found abused_tld(const Link& link, const Knowledge& knowledge, World&) {
  if (link.host.empty() || !link.is_followed()) return {};
  const std::string_view tld = knowledge.lookalikes.lists().abused_tld_of(link.host);
  if (tld.empty() || knowledge.owner_of(link.host)) return {};
  return {{{"link.abused_tld",
            Meaning::suspicious,
            {{"host", link.host}, {"tld", std::string(tld)}},
            {cite(link)}}},
          {}};
}

}  // namespace kanshiki::examine
