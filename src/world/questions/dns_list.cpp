#include "world/questions/dns_list.hpp"

#include <algorithm>

#include "world/questions/dns.hpp"

namespace kanshiki {
namespace {

A look_up(const OnDnsList& asked) { return {asked.entry + "." + asked.zone}; }

bool is_code(const IpAddress& answer) { return answer.is_v4() && answer.bytes()[0] == 127; }

}  // namespace

Question OnDnsList::question() const { return look_up(*this).question(); }

Result<ListAnswer> OnDnsList::read(const Reply& reply) const {
  auto records = look_up(*this).read(reply);
  if (!records) return tl::unexpected<Error>(records.error());
  for (const IpAddress& answer : records->values) {
    if (!is_code(answer))
      return fail(Error::Kind::unavailable, "DNS list: " + answer.to_string() + " is no answer of a list");
    if (std::any_of(refusals.begin(), refusals.end(),
                    [&](const Network& one) { return one.contains(answer); }))
      return ListAnswer{{}, zone + " does not answer this resolver (" + answer.to_string() + ")"};
  }
  return ListAnswer{std::move(records->values), {}};
}

}  // namespace kanshiki
