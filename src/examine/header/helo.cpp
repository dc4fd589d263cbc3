/// What the machine at the boundary called itself (HELO, RFC 5321 §4.1.1.1), beside what the recipient's
/// server saw of it. A mail server says its own name there; the sending programs of criminals say what
/// serves.

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "examine/recipient.hpp"
#include "examine/route/host_name.hpp"
#include "examine/route/side.hpp"

namespace kanshiki::examine {
namespace {

bool is_loopback_name(std::string_view helo) {
  const auto address = parse_address_literal(helo);
  return (address && address->is_loopback()) || iequals(helo, "localhost") ||
         istarts_with(helo, "localhost.") || iequals(helo, "ip6-localhost");
}

/// The brand whose name the HELO is, unless the noted reverse name is that brand's too.
const Brand* forged_brand(const Boundary& boundary, const Knowledge& knowledge) {
  const Brand* brand = knowledge.owner_of(boundary.helo);
  return brand && !brand->owns(boundary.rdns) ? brand : nullptr;
}

/// What kind of name it is, at most one finding: the most telling first.
const char* shape_of(const std::string& helo) {
  if (is_loopback_name(helo)) return "route.helo_is_loopback";
  if (parse_address_literal(helo)) return "route.helo_is_address";
  if (is_inner_name(helo)) return "route.helo_is_no_full_name";
  return nullptr;
}

}  // namespace

Found helo(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  if (!came_from_outside(route) || route.boundary->helo.empty()) return out;
  const Boundary& boundary = *route.boundary;
  const Hop& hop = *boundary_hop(route);
  if (hop.line.authenticated) return out;  // a mail program that logged in: it may call itself anything
  const std::vector<Fact> facts = {
      {"helo", boundary.helo}, {"ip", boundary.ip->to_string()}, {"rdns", boundary.rdns}};
  const auto note = [&](const char* id, Meaning meaning, std::vector<Fact> more = {}) {
    more.insert(more.begin(), facts.begin(), facts.end());
    out.findings.push_back({id, meaning, std::move(more), {cite(*hop.field)}});
  };
  if (const char* id = shape_of(boundary.helo)) note(id, Meaning::suspicious);
  if (!notes_reverse_names(hop.line)) return out;  // whose machine it is cannot be told here
  if (const Brand* brand = forged_brand(boundary, knowledge))
    note("route.helo_is_brand", Meaning::suspicious,
         {{"brand", brand->id}, {"name_en", brand->name_en}, {"name_ja", brand->name_ja}});
  const Recipient recipient = recipient_of(route, knowledge);
  if (recipient.owns(boundary.helo) && !recipient.owns(boundary.rdns))
    note("route.helo_is_recipient", Meaning::suspicious, {{"told_by", std::string(recipient.told_by)}});
  return out;
}

}  // namespace kanshiki::examine
