#include <gmock/gmock.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> network_pair(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;

Finding network(const std::string& role, const std::string& host, const std::string& ip,
                const std::string& system, const std::string& owner) {
  return {"host.network",
          Meaning::neutral,
          {{"ip", ip}, {"host", host}, {"role", role}, {"asn", system}, {"owner", owner}},
          {{Cite::In::tape, "geo " + ip, 0, 0, ip}}};
}

Finding place(const char* id, const std::string& ip, const std::string& country) {
  return {id, Meaning::neutral, {{"ip", ip}, {"country", country}}, {}};
}

const Finding sender = network("sender", "192.0.2.1", "192.0.2.1", "AS64496", "Sender Net");
const Finding site = network("link", "www.example.com", "198.51.100.1", "AS64497", "Site Net");

std::vector<Finding> look(std::vector<Finding> findings) {
  Case subject = testing::case_of("From: a@example.com\r\n");
  subject.findings = std::move(findings);
  return network_pair(subject, testing::knowledge());
}

TEST(NetworkPair, OfSenderAndSiteWithTheirCountries) {
  const auto found =
      look({sender, place("host.country", "192.0.2.1", "US"), place("host.place", "192.0.2.1", "JP"), site,
            place("host.country", "198.51.100.1", "KR")});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].meaning, Meaning::neutral);
  EXPECT_EQ(found[0].text("sender_network"), "Sender Net");
  EXPECT_EQ(found[0].text("sender_country"), "JP") << "a place says more than a registration";
  EXPECT_EQ(found[0].text("site_asn"), "AS64497");
  EXPECT_EQ(found[0].text("site_country"), "KR");
  EXPECT_EQ(found[0].text("host"), "www.example.com");
  EXPECT_EQ(found[0].cites.size(), 2u);
}

TEST(NetworkPair, TakesTwo) {
  EXPECT_THAT(look({sender}), IsEmpty());
  EXPECT_THAT(look({site}), IsEmpty());
  EXPECT_THAT(look({sender, network("link", "www.example.com", "192.0.2.9", "AS64496", "Sender Net")}),
              IsEmpty())
      << "one network";
}

TEST(NetworkPair, ABrandsOwnSiteIsNotTheOtherEnd) {
  const Finding genuine = network("link", "www.xserver.ne.jp", "203.0.113.1", "AS64498", "Xserver");
  EXPECT_THAT(look({sender, genuine}), IsEmpty());
  EXPECT_EQ(look({sender, genuine, site}).at(0).text("host"), "www.example.com");
}

}  // namespace
}  // namespace kanshiki::infer
