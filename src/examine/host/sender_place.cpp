/// The addresses that the sender's domain has as a web site's: in whose network it is kept.

#include "examine/auth/author.hpp"
#include "examine/examiner.hpp"
#include "examine/host/locality.hpp"

namespace kanshiki::examine {

Found sender_place(const Mail& mail, const Knowledge& known, World& world) {
  return {tell_host(read_author(mail).domain(), "sender_domain", known, world), {}};
}

}  // namespace kanshiki::examine
