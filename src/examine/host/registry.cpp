#include "examine/host/registry.hpp"

#include "examine/cite.hpp"
#include "world/questions/registration.hpp"

namespace kanshiki::examine {
namespace {

bool is_open(const Result<Registered>& result) {
  return !result && result.error().kind == Error::Kind::pending;
}

template <class Q>
Result<Registered> ask(World& world, const Q& question) {
  return world.ask(question).map([&](Registration registration) {
    return Registered{std::move(registration), {cite(question.question())}};
  });
}

/// RDAP at `base`, if there is one; if it does not answer, whois.
Result<Registered> ask_either(World& world, const std::string& base, const std::string& about,
                              const auto& whois_server) {
  if (!base.empty()) {
    const auto told = ask(world, Rdap{rdap_url(base, about), about});
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
  const auto server = world.ask(WhoisReferral{about});
  if (!server) return tl::unexpected<Error>(server.error());
  return ask_either(world, Registries::find(registries.regional, *server), about, [&] { return server; });
}

}  // namespace

Result<Registered> ask_domain(World& world, const Registries& registries, const std::string& domain) {
  const std::string top = domain.substr(domain.rfind('.') + 1);
  auto out = ask_either(world, Registries::find(registries.rdap, top), domain, [&]() -> Result<std::string> {
    const std::string server = Registries::find(registries.whois, top);
    return server.empty() ? world.ask(WhoisReferral{top}) : server;
  });
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
  return ask_regional(world, registries, "AS" + std::to_string(number));
}

}  // namespace kanshiki::examine
