/// What the site's own rules say of the mail as it came, header and all.

#include "examine/attachment/rule_matches.hpp"
#include "examine/examiner.hpp"
#include "model/cite.hpp"

namespace kanshiki::examine {

Found site_rules_on_mail(const Mail& mail, const Knowledge&, World& world) {
  if (!world.offers(RulesOn::kind)) return {};
  return {rule_matches(mail.bytes, "mail.site_rule", {}, cite(mail, "Subject"), world), {}};
}

}  // namespace kanshiki::examine
