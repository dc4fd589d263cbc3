#include "examine/host/registry.hpp"

#include "base/asn.hpp"
#include "examine/cite.hpp"
#include "world/questions/rdap_server.hpp"
#include "world/questions/registration.hpp"

namespace kanshiki::examine {
namespace {

template <class T>
bool is_open(const Result<T>& result) {
  return !result && result.error().kind == Error::Kind::pending;
}

template <class Q>
Result<Registered> ask(World& world, const Q& question) {
  return world.ask(question).map([&](Registration registration) {
    return Registered{std::move(registration), {cite(question.question())}, {}};
  });
}

/// RDAP at the server that IANA's list on this disk names, else at the one that we know ourselves. If neither
/// is known or it does not answer, whois.
Result<Registered> ask_either(World& world, const std::string& about, const auto& known_server,
                              const auto& whois_server) {
  const auto listed = world.ask(RdapServer{about});
  if (is_open(listed)) return tl::unexpected<Error>(listed.error());
  const bool is_listed = listed && !listed->url.empty();
  const Result<std::string> base = is_listed ? listed->url : known_server();
  if (!base) return tl::unexpected<Error>(base.error());
  if (!base->empty()) {
    auto told = ask(world, Rdap{rdap_url(*base, about), about});
    if (told && is_listed) told->servers_as_of = listed->as_of;
    if (told || is_open(told)) return told;
  }
  const Result<std::string> server = whois_server();
  if (!server) return tl::unexpected<Error>(server.error());
  return ask(world, Whois{*server, about});
}

/// What the registrar says of the holder is added to what the registry says of the domain.
void add_holder(Registered& known, const Registered& further) {
  const Registration& more = further.registration;
  if (!more.exists) return;
  known.registration.organisation = more.organisation;
  known.registration.person = more.person;
  known.registration.hidden_by = more.hidden_by;
  known.registration.region = more.region;
  known.registration.country = more.country;
  known.cites.insert(known.cites.end(), further.cites.begin(), further.cites.end());
}

/// What the country's registry says of a network counts more, where it says anything.
void prefer(Registered& known, const Registered& national) {
  const Registration& better = national.registration;
  if (!better.exists) return;
  const auto take = [](std::string& into, const std::string& from) {
    if (!from.empty()) into = from;
  };
  take(known.registration.organisation, better.organisation);
  take(known.registration.name, better.name);
  take(known.registration.range, better.range);
  take(known.registration.abuse, better.abuse);
  known.cites.insert(known.cites.begin(), national.cites.begin(), national.cites.end());
}

/// Of what a regional registry of addresses and AS numbers holds.
Result<Registered> ask_regional(World& world, const Registries& registries, const std::string& about) {
  const auto whois_server = [&] { return world.ask(WhoisReferral{about}); };
  const auto known_server = [&] {
    return whois_server().map(
        [&](const std::string& whois) { return Registries::find(registries.regional, whois); });
  };
  return ask_either(world, about, known_server, whois_server);
}

}  // namespace

Result<Registered> ask_domain(World& world, const Registries& registries, const std::string& domain) {
  const std::string top = domain.substr(domain.rfind('.') + 1);
  const auto known_server = [&]() -> Result<std::string> { return Registries::find(registries.rdap, top); };
  const auto whois_server = [&]() -> Result<std::string> {
    const std::string server = Registries::find(registries.whois, top);
    return server.empty() ? world.ask(WhoisReferral{top}) : server;
  };
  auto out = ask_either(world, domain, known_server, whois_server);
  if (!out || out->registration.further.empty()) return out;
  const Registration& known = out->registration;
  if (!known.organisation.empty() || !known.person.empty()) return out;
  const bool is_url = known.further.find("://") != std::string::npos;
  const auto further =
      is_url ? ask(world, Rdap{known.further, domain}) : ask(world, Whois{known.further, domain});
  if (is_open(further)) return further;
  if (further) add_holder(*out, *further);
  return out;
}

Result<Registered> ask_network(World& world, const Registries& registries, const IpAddress& address) {
  const std::string about = address.unmapped().to_string();
  auto out = ask_regional(world, registries, about);
  if (!out) return out;
  const std::string national = Registries::find(registries.national, out->registration.country);
  if (national.empty()) return out;
  const auto better = ask(world, Whois{national, about});
  if (is_open(better)) return better;
  if (better) prefer(*out, *better);
  return out;
}

Result<Registered> ask_as_number(World& world, const Registries& registries, std::uint32_t number) {
  return ask_regional(world, registries, asn_text(number));
}

}  // namespace kanshiki::examine
