/// Who registered the domain in the sender's address, through whom, and since when, and in whose network it
/// is.

#include "examine/auth/author.hpp"
#include "examine/cite.hpp"
#include "examine/host/registration_findings.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {

Found sender_registration(const Mail& mail, const Knowledge& known, World& world) {
  Found out;
  const auto domain = internet_name(read_author(mail).domain());
  if (!domain) return out;
  tell_registration(world, known, *domain, cite(mail, "From"), out);
  const A question{*domain};
  const auto addresses = world.ask(question);
  if (addresses && !addresses->values.empty())
    tell_network(world, known, addresses->values.front(), *domain, {cite(question.question())}, out);
  return out;
}

}  // namespace kanshiki::examine
