#include "parse/registration/rdap.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "base/time.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view domain = R"({
  "objectClassName": "domain", "handle": "2336799_DOMAIN_COM-VRSN", "ldhName": "EXAMPLE.COM.",
  "status": ["client transfer prohibited"],
  "events": [
    {"eventAction": "registration", "eventDate": "2021-10-01T08:00:00Z"},
    {"eventAction": "expiration", "eventDate": "2027-10-01T17:00:00+09:00"},
    {"eventAction": "last changed", "eventDate": "2026-09-01T08:00:00.123Z"}],
  "nameservers": [{"objectClassName": "nameserver", "ldhName": "NS1.EXAMPLE.COM"}],
  "links": [
    {"rel": "self", "type": "application/rdap+json", "href": "https://rdap.example.org/domain/EXAMPLE.COM"},
    {"rel": "related", "type": "application/rdap+json", "href": "https://rdap.example.net/domain/EXAMPLE.COM"}],
  "entities": [
    {"objectClassName": "entity", "roles": ["registrar"],
     "vcardArray": ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "Example Registrar, Inc."]]],
     "entities": [{"roles": ["abuse"],
       "vcardArray": ["vcard", [["email", {}, "text", "abuse@example.net"]]]}]},
    {"objectClassName": "entity", "roles": ["registrant"],
     "vcardArray": ["vcard", [["fn", {}, "text", "HOLDER"], ["org", {"type": "work"}, "text", "COMPANY"],
       ["adr", {"cc": "US"}, "text", ["", "", "1 Main St", "Tempe", "Arizona", "85281", ""]]]]}]
})";

constexpr std::string_view network = R"({
  "objectClassName": "ip network", "handle": "NET-192-0-2-0-1", "name": "EXAMPLE",
  "startAddress": "192.0.2.0", "endAddress": "192.0.2.255", "ipVersion": "v4", "country": "US",
  "arin_originas0_originautnums": [64500],
  "entities": [{"roles": ["registrant"],
    "vcardArray": ["vcard", [["fn", {}, "text", "Example Corporation"], ["kind", {}, "text", "org"]]],
    "entities": [{"roles": ["abuse"], "vcardArray": ["vcard", [["email", {}, "text", "abuse@example.com"]]]}]}]
})";

/// The domain, held by whom the words say.
std::string held_by(std::string_view name, std::string_view organisation) {
  return replace_all(replace_all(domain, "HOLDER", name), "COMPANY", organisation);
}

TEST(Rdap, Domain) {
  const auto read = read_rdap(held_by("Jane Doe", "Example Ltd."), "example.com");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->name, "example.com");
  EXPECT_EQ(read->organisation, "Example Ltd.");
  EXPECT_EQ(read->person, "");
  EXPECT_EQ(read->region, "Arizona");
  EXPECT_EQ(read->country, "US");
  EXPECT_EQ(read->registrar, "Example Registrar, Inc.");
  EXPECT_EQ(read->abuse, "abuse@example.net");
  EXPECT_EQ(read->further, "https://rdap.example.net/domain/EXAMPLE.COM");
  EXPECT_EQ(iso8601(read->created->utc), "2021-10-01T08:00:00Z");
  EXPECT_EQ(iso8601(read->expires->utc, read->expires->zone_minutes), "2027-10-01T17:00:00+09:00");
  EXPECT_EQ(iso8601(read->changed->utc), "2026-09-01T08:00:00Z");
  EXPECT_THAT(read->name_servers, ElementsAre("ns1.example.com"));
}

TEST(Rdap, WhoeverHidesIsNotTheHolder) {
  const auto proxy = read_rdap(held_by("Registration Private", "Domains By Proxy, LLC"), "example.com");
  ASSERT_TRUE(proxy) << proxy.error().what;
  EXPECT_EQ(proxy->organisation + proxy->person, "");
  EXPECT_EQ(proxy->hidden_by, "Domains By Proxy, LLC");
  const auto redacted = read_rdap(held_by("REDACTED FOR PRIVACY", ""), "example.com");
  ASSERT_TRUE(redacted) << redacted.error().what;
  EXPECT_EQ(redacted->organisation + redacted->person, "");
  EXPECT_EQ(redacted->hidden_by, "REDACTED FOR PRIVACY");
}

TEST(Rdap, AHolderOfNoKnownKindIsAPerson) {
  EXPECT_EQ(read_rdap(held_by("Jane Doe", ""), "example.com")->person, "Jane Doe");
  EXPECT_EQ(read_rdap(held_by("Example University", ""), "example.com")->organisation, "Example University");
}

TEST(Rdap, Network) {
  const auto read = read_rdap(network, "192.0.2.9");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->name, "EXAMPLE");
  EXPECT_EQ(read->range, "192.0.2.0 - 192.0.2.255");
  EXPECT_EQ(read->organisation, "Example Corporation");
  EXPECT_EQ(read->abuse, "abuse@example.com");
  EXPECT_THAT(read->origins, ElementsAre(64500u));
}

TEST(Rdap, AsNumber) {
  const auto read = read_rdap(
      R"({"objectClassName":"autnum","handle":"AS64500","startAutnum":64500,"name":"EX-AS"})", "AS64500");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->name, "EX-AS");
}

TEST(Rdap, AnAnswerAboutSomethingElseIsNone) {
  EXPECT_FALSE(read_rdap(domain, "example.net"));
  EXPECT_FALSE(read_rdap(network, "192.0.3.1"));
  EXPECT_FALSE(read_rdap(network, "example.com"));
}

TEST(Rdap, CutAnywhereItIsNoAnswer) {
  for (std::size_t size = 0; size < domain.size() - 1; ++size)
    EXPECT_FALSE(read_rdap(domain.substr(0, size), "example.com")) << size;
}

TEST(Rdap, WhatIsNoObjectIsAnError) {
  EXPECT_EQ(read_rdap(R"({"errorCode":429,"title":"Too many"})", "example.com").error().kind,
            Error::Kind::unavailable);
  EXPECT_EQ(read_rdap(std::string(100'000, '['), "example.com").error().kind, Error::Kind::limit);
  EXPECT_EQ(read_rdap(std::string(longest_rdap + 1, ' '), "example.com").error().kind, Error::Kind::limit);
  for (const char* json : {"", "[]", "null", "{}", R"({"objectClassName":"domain"})", "<html>",
                           R"({"objectClassName":"domain","ldhName":7,"entities":{},"events":[[]]})"})
    EXPECT_FALSE(read_rdap(json, "example.com")) << json;
}

TEST(Rdap, FieldsOfOtherTypesArePassedOver) {
  const auto read =
      read_rdap(R"({"objectClassName":"domain","ldhName":"example.com","status":[7],"events":[7,{}],
    "nameservers":[[]],"links":"x","entities":[7,{"roles":["registrant"],"vcardArray":["vcard",[["fn"],7,
    ["adr",{},"text",[7]],["org",7,7,[]]]]}]})",
                "example.com");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->organisation + read->person, "");
}

}  // namespace
}  // namespace kanshiki::parse
