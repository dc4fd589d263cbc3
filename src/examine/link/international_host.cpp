/// A host name with letters beyond ASCII, shown as a reader would see it; one whose letters are of scripts
/// that no language mixes is made to deceive.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/confusables.hpp"
#include "parse/url/idna.hpp"

namespace kanshiki::examine {

Found international_host(const Link& link, const Knowledge&, World&) {
  if (link.host.find("xn--") == std::string::npos) return {};
  const std::string shown = parse::domain_to_unicode(link.host);
  if (shown == link.host) return {};
  const std::vector<Fact> facts = {
      {"host", link.host}, {"shown", shown}, {"registrable_domain", link.registrable_domain}};
  Found out;
  out.findings.push_back({"link.punycode", Meaning::neutral, facts, {cite(link)}});
  for (const std::string_view label : split(shown, '.'))
    if (parse::mixes_scripts(label)) {
      out.findings.push_back({"link.mixed_scripts", Meaning::suspicious, facts, {cite(link)}});
      break;
    }
  return out;
}

}  // namespace kanshiki::examine
