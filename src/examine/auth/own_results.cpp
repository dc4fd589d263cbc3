#include "examine/auth/own_results.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/organisation.hpp"
#include "examine/route/side.hpp"
#include "examine/route/through_list.hpp"

namespace kanshiki::examine {
namespace {

/// Whether `id` is a name that the recipient's own servers check under.
bool is_own_id(std::string_view id, const Route& route, const Receiver* receiver, const Profile& profile) {
  if (!profile.authserv_ids.empty()) return matches_host(profile.authserv_ids, id);
  if (receiver && matches_host(receiver->authserv_ids, id)) return true;
  return std::any_of(route.hops.begin(), route.hops.end(),
                     [&](const Hop& hop) { return hop.trusted && same_organisation(hop.line.by, id); });
}

/// The fields between the boundary's Received field and `field`.
template <class Test>
bool any_before(const HeaderField& field, const Route& route, Test test) {
  const std::size_t boundary = boundary_hop(route)->field->offset;
  return std::any_of(route.mail->headers.begin(), route.mail->headers.end(), [&](const HeaderField& other) {
    return other.offset > boundary && other.offset < field.offset && test(other);
  });
}

/// Written together with the boundary's Received field: nothing of the kind stands between the two.
bool is_first_below(const HeaderField& field, const Route& route) {
  return !any_before(field, route, [](const HeaderField& other) {
    return iequals(other.name, "Received") || iequals(other.name, "Authentication-Results");
  });
}

/// A server puts its own fields above all that it received; where `field` stands, the sender wrote.
bool is_among_senders(const HeaderField& field, const Route& route) {
  constexpr std::array senders = {"From",       "To",       "Subject",       "Date",
                                  "Message-ID", "Received", "DKIM-Signature"};
  return any_before(field, route, [&](const HeaderField& other) {
    return std::any_of(senders.begin(), senders.end(),
                       [&](const char* name) { return iequals(other.name, name); });
  });
}

}  // namespace

ResultsBy who_wrote(const HeaderField& field, const parse::AuthenticationResults& results, const Route& route,
                    const Knowledge& knowledge) {
  const Hop* hop = boundary_hop(route);
  if (!hop) return ResultsBy::anybody;
  const Receiver* receiver = receiver_of(hop->line.by, knowledge.receivers);
  const bool own_id = is_own_id(results.authserv_id, route, receiver, knowledge.profile);
  if (is_above_boundary(field, route))
    return own_id || knowledge.profile.authserv_ids.empty() ? ResultsBy::receiver : ResultsBy::anybody;
  if (results.authserv_id.empty() && !is_among_senders(field, route)) return ResultsBy::either;
  if (!own_id) return ResultsBy::anybody;
  if (receiver && receiver->results_below && is_first_below(field, route)) return ResultsBy::receiver;
  if (!is_among_senders(field, route)) return ResultsBy::either;
  const bool in_order = !(receiver && receiver->rearranges);
  const bool came_straight = !came_through_list(route);  // what came back has honest ones of the first way
  return in_order && came_straight ? ResultsBy::sender : ResultsBy::anybody;
}

}  // namespace kanshiki::examine
