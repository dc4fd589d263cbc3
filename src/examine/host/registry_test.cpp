#include "examine/host/registry.hpp"

#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/registry.hpp"

namespace kanshiki::examine {
namespace {

using test::Registry;

Result<Registered> domain(Registry& registry, const std::string& name) {
  return test::settle(registry,
                      [&](World& world) { return ask_domain(world, testing::knowledge().registries, name); });
}

Result<Registered> network(Registry& registry, const char* ip) {
  return test::settle(registry, [&](World& world) {
    return ask_network(world, testing::knowledge().registries, parse_ip(ip).value());
  });
}

constexpr const char* thin =
    "Domain Name: EXAMPLE.NET\nRegistrar: Example Registrar\nRegistrar WHOIS Server: whois.example.org\n"
    "Creation Date: 2021-10-01T00:00:00Z\n";

TEST(AskDomain, TheRegistryOfJpByPort43) {
  Registry registry(
      {{"whois.jprs.jp example.jp", test::jp_domain("EXAMPLE.JP", "[登録者名] 株式会社例示\n")}});
  const auto told = domain(registry, "example.jp");
  ASSERT_TRUE(told) << told.error().what;
  EXPECT_EQ(told->registration.organisation, "株式会社例示");
  EXPECT_EQ(told->cites.front().where, "whois whois.jprs.jp example.jp");
  EXPECT_EQ(registry.asked.size(), 1u);
}

TEST(AskDomain, WhereRdapIsDownIanaSaysWhomToAsk) {
  Registry registry(
      {{"whois.iana.org net", "whois: whois.verisign-grs.com\n"},
       {"whois.verisign-grs.com example.net", thin},
       {"whois.example.org example.net", std::string(thin) + "Registrant Organization: Example Ltd.\n"}});
  const auto told = domain(registry, "example.net");
  ASSERT_TRUE(told) << told.error().what;
  EXPECT_EQ(registry.asked.front().about, "https://rdap.verisign.com/net/v1/domain/example.net");
  EXPECT_EQ(told->registration.organisation, "Example Ltd.") << "the registrar knows";
  EXPECT_EQ(told->cites.size(), 2u);
}

TEST(AskDomain, TheFetchedListNamesTheServer) {
  Registry registry(Registry::Table{});
  registry.servers["example.net"] = {"https://rdap.example/", "2021-10-20T00:00:00Z"};
  domain(registry, "example.net");
  ASSERT_FALSE(registry.asked.empty());
  EXPECT_EQ(registry.asked.front().about, "https://rdap.example/domain/example.net")
      << "not the built-in one";
  Registry without(Registry::Table{});
  without.servers["example.net"] = {"", "2021-10-20T00:00:00Z"};
  domain(without, "example.net");
  ASSERT_FALSE(without.asked.empty());
  EXPECT_EQ(without.asked.front().about, "https://rdap.verisign.com/net/v1/domain/example.net");
}

TEST(AskDomain, TheRegistrarsAbsenceIsNoAbsenceOfTheDomain) {
  Registry silent(Registry::Table{{"whois.iana.org net", "whois: whois.verisign-grs.com\n"},
                                  {"whois.verisign-grs.com example.net", thin}});
  EXPECT_TRUE(domain(silent, "example.net")->registration.exists);
  Registry ignorant({{"whois.iana.org net", "whois: whois.verisign-grs.com\n"},
                     {"whois.verisign-grs.com example.net", thin},
                     {"whois.example.org example.net", "No match\n"}});
  EXPECT_TRUE(domain(ignorant, "example.net")->registration.exists);
}

TEST(AskDomain, WhatCouldNotBeAskedIsNotKnown) {
  Registry nobody{Registry::Table{}};
  EXPECT_FALSE(domain(nobody, "example.jp"));
  EXPECT_FALSE(domain(nobody, "example.net"));
  EXPECT_FALSE(network(nobody, "133.242.53.24"));
}

TEST(AskNetwork, TheCountrysRegistryKnowsBetter) {
  Registry registry(test::japanese_network("133.242.53.24", "133.242.0.0/16"));
  const auto told = network(registry, "133.242.53.24");
  ASSERT_TRUE(told) << told.error().what;
  EXPECT_EQ(told->registration.organisation, "株式会社例示");
  EXPECT_EQ(told->registration.range, "133.242.0.0/16");
  EXPECT_EQ(told->registration.country, "JP");
  EXPECT_EQ(told->registration.abuse, "abuse@example.jp");
}

TEST(AskNetwork, TheFetchedListSparesIanasReferral) {
  Registry registry(Registry::Table{});
  registry.servers["133.242.53.24"] = {"https://rdap.example", "2021-10-20T00:00:00Z"};
  network(registry, "133.242.53.24");
  ASSERT_FALSE(registry.asked.empty());
  EXPECT_EQ(registry.asked.front().about, "https://rdap.example/ip/133.242.53.24");
}

TEST(AskNetwork, ALyingCountryIsNotBelieved) {
  Registry registry(test::japanese_network("133.242.53.24", "198.51.100.0/24"));
  const auto told = network(registry, "133.242.53.24");
  ASSERT_TRUE(told) << told.error().what;
  EXPECT_EQ(told->registration.name, "JPNIC-NET-JP");
  EXPECT_EQ(told->registration.organisation, "");
}

}  // namespace
}  // namespace kanshiki::examine
