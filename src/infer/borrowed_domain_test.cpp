#include <gmock/gmock.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> borrowed_domain(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;

std::vector<Finding> look(Finding finding) {
  Case subject = testing::case_of("From: a@example.com\r\n");
  subject.findings.push_back(std::move(finding));
  return borrowed_domain(subject, testing::knowledge());
}

std::vector<Finding> served_by(const std::string& name_server) {
  return look(
      {"host.registered",
       Meaning::neutral,
       {{"domain", "example.net"}, {"name_servers", std::vector<std::string>{"ns.example.org", name_server}}},
       {}});
}

std::vector<Finding> announced_by(const std::string& system, const std::string& role) {
  return look(
      {"host.network", Meaning::neutral, {{"host", "www.example.net"}, {"role", role}, {"asn", system}}, {}});
}

TEST(BorrowedDomain, ByItsNameServers) {
  const std::pair<const char*, const char*> expected[] = {{"ns1.afraid.org", "host.dynamic_name_servers"},
                                                          {"ns1.epizy.com", "host.free_name_servers"}};
  for (const auto& [server, id] : expected) {
    const auto found = served_by(server);
    ASSERT_EQ(found.size(), 1u) << server;
    EXPECT_EQ(found[0].id, id);
    EXPECT_EQ(found[0].text("host"), "example.net");
    EXPECT_EQ(found[0].text("name_server"), server);
  }
}

TEST(BorrowedDomain, ParkedByItsNameServers) {
  const auto found = served_by("ns1.sedoparking.com");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "host.parked");
  EXPECT_EQ(found[0].meaning, Meaning::neutral)
      << "frauds that were reported and honest sites that were given up alike";
  EXPECT_EQ(found[0].text("host"), "example.net");
  EXPECT_EQ(found[0].text("operator"), "Sedo");
}

TEST(BorrowedDomain, OrdinaryNameServersSayNothing) {
  for (const char* server : {"ns1.example.com", "ns1.xserver.jp", "ns-1.awsdns-01.org", "afraid.org.example",
                             "ns1.dns-parking.com", "ns01.domaincontrol.com", "notsedoparking.com"})
    EXPECT_THAT(served_by(server), IsEmpty()) << server;
}

TEST(BorrowedDomain, ByTheNetworkOfItsHost) {
  const auto found = announced_by("AS47846", "link");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "host.parked");
  EXPECT_EQ(found[0].text("operator"), "Sedo");
  EXPECT_THAT(announced_by("AS47846", "sender"), IsEmpty()) << "their own mail";
  EXPECT_THAT(announced_by("AS8075", "link"), IsEmpty()) << "a cloud";
  EXPECT_THAT(announced_by("", "link"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
