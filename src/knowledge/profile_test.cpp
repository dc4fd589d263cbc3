#include "knowledge/profile.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Profile, WhatIsWrittenIsReadAgain) {
  Profile profile;
  profile.domains = {"example.jp"};
  profile.addresses = {"info@example.jp"};
  profile.names = {"鑑識商店"};
  profile.services = {"xserver"};
  profile.services_known = true;
  profile.trusted_networks = {*parse_network("192.0.2.0/24")};
  profile.trusted_hosts = {".example.jp"};
  profile.authserv_ids = {"mx.example.jp"};
  const auto again = read_profile(write_profile(profile), "profile.toml");
  ASSERT_TRUE(again) << again.error().what;
  EXPECT_EQ(again->domains, profile.domains);
  EXPECT_EQ(again->addresses, profile.addresses);
  EXPECT_EQ(again->names, profile.names);
  EXPECT_EQ(again->services, profile.services);
  EXPECT_TRUE(again->services_known);
  EXPECT_EQ(again->trusted_networks.front().to_string(), "192.0.2.0/24");
  EXPECT_EQ(again->trusted_hosts, profile.trusted_hosts);
  EXPECT_EQ(again->authserv_ids, profile.authserv_ids);
}

TEST(Profile, OwnsItsDomainsAndWhatLiesBelow) {
  Profile profile;
  profile.domains = {"example.jp"};
  EXPECT_TRUE(profile.owns("EXAMPLE.jp"));
  EXPECT_TRUE(profile.owns("mail.example.jp"));
  EXPECT_FALSE(profile.owns("badexample.jp"));
}

TEST(Profile, NotListedServicesAreNotKnownServices) {
  EXPECT_FALSE(read_profile("[recipient]\ndomains = [\"example.jp\"]", "a.toml")->services_known);
  EXPECT_TRUE(read_profile("[recipient]\nservices = []", "a.toml")->services_known);
}

TEST(Profile, MistakesAreNamed) {
  EXPECT_EQ(read_profile("[trust]\nnetworks = [\"192.0.2.0/99\"]", "a.toml").error().what,
            "a.toml:2: [trust] networks: “192.0.2.0/99” is no network such as 192.0.2.0/24");
  EXPECT_FALSE(read_profile("[recipient", "a.toml"));
}

}  // namespace
}  // namespace kanshiki
