/// A host name so long or so deep that its end, the part that decides, is off the screen of a telephone.

#include <algorithm>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::ptrdiff_t deep = 5;   // labels below the registrable domain
constexpr std::size_t longest = 60;  // characters of the whole

}  // namespace

Found long_host(const Link& link, const Knowledge& knowledge, World&) {
  const std::string_view registrable = parse::registrable_domain(link.host);
  if (registrable.empty() || knowledge.lookalikes.says_no_owner(link.host)) return {};
  const std::ptrdiff_t labels = std::count(link.host.begin(), link.host.end(), '.') -
                                std::count(registrable.begin(), registrable.end(), '.');
  if (labels < deep && link.host.size() <= longest) return {};
  return {{{"link.long_host",
            Meaning::suspicious,
            {{"host", link.host},
             {"registrable_domain", link.registrable_domain},
             {"labels", std::int64_t{labels}},
             {"length", static_cast<std::int64_t>(link.host.size())}},
            {cite(link)}}},
          {}};
}

}  // namespace kanshiki::examine
