#include "world/questions/registration.hpp"

#include <gtest/gtest.h>

#include "world/guarding.hpp"
#include "world/lifetime.hpp"
#include "world/questions/fetch.hpp"
#include "world/testing/certificate.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;
using testing::pem;

constexpr std::string_view object = R"({"objectClassName":"domain","ldhName":"example.com"})";

/// What a registry's server said, by one response.
HttpHop hop(int status) {
  HttpHop out;
  out.url = "https://www.example.jp/domain/example.com";
  out.status = status;
  out.body = object;
  out.certificates = {std::string(pem)};
  return out;
}

Result<Registration> read(const Fetched& fetched) {
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = write_fetched(fetched);
  return Rdap{"https://www.example.jp/domain/example.com", "example.com"}.read(reply);
}

TEST(Rdap, ObjectAndItsAbsence) {
  EXPECT_TRUE(read({{hop(200)}, ""})->exists);
  EXPECT_FALSE(read({{hop(404)}, ""})->exists);
}

TEST(Rdap, WhatIsNoAnswerSaysNothing) {
  for (const int status : {429, 500, 301, 0}) EXPECT_FALSE(read({{hop(status)}, ""})) << status;
  EXPECT_FALSE(read({{hop(200)}, "its body is larger than 10 bytes"}));
}

TEST(Rdap, OnlyATrustedServerIsBelieved) {
  HttpHop untrusted = hop(404), other = hop(404), bare = hop(404), plain = hop(404);
  untrusted.certificate_problem = "self-signed certificate";
  other.url = "https://rdap.example.org/domain/example.com";
  bare.certificates.clear();
  plain.url = "http://www.example.jp/domain/example.com";
  for (const HttpHop& one : {untrusted, other, bare, plain}) {
    EXPECT_FALSE(read({{one}, ""})) << one.url;
    EXPECT_FALSE(read({{one, hop(404)}, ""})) << "on the way: " << one.url;
  }
}

TEST(Rdap, Urls) {
  EXPECT_EQ(rdap_url("https://rdap.example/v1/", "example.com"),
            "https://rdap.example/v1/domain/example.com");
  EXPECT_EQ(rdap_url("https://rdap.example", "2001:db8::1"), "https://rdap.example/ip/2001:db8::1");
  EXPECT_EQ(rdap_url("https://rdap.example", "AS64500"), "https://rdap.example/autnum/64500");
}

TEST(Whois, QuestionsAreServersAndNames) {
  const auto query = whois_query(Whois{"whois.jprs.jp", "example.co.jp"}.question().about);
  ASSERT_TRUE(query);
  EXPECT_EQ(query->server, "whois.jprs.jp");
  EXPECT_EQ(query->about, "example.co.jp");
  for (const char* about :
       {"", "whois.jprs.jp", "whois.jprs.jp a b", "whois.jprs.jp a\r\nb", "10.0.0.1 example.jp",
        "localhost example.jp", "whois.jprs.jp -x", "whois.jprs.jp "})
    EXPECT_FALSE(whois_query(about)) << about;
}

TEST(Whois, WhatMustNotBeAskedIsNot) {
  EXPECT_FALSE(objection(Whois{"whois.jprs.jp", "example.jp"}.question()));
  EXPECT_TRUE(objection(Whois{"whois.router.local", "example.jp"}.question()));
  EXPECT_TRUE(objection(Whois{"whois.jprs.jp", "10.0.0.1"}.question())) << "nobody's";
  EXPECT_FALSE(objection(Rdap{"https://rdap.example.net/domain/a.example", "a.example"}.question()));
  EXPECT_TRUE(objection(Rdap{"http://rdap.example.net/domain/a.example", "a.example"}.question()));
}

TEST(Whois, IsKeptForADay) {
  Reply reply;
  reply.status = Reply::Status::answered;
  EXPECT_EQ(lifetime(Whois{"whois.jprs.jp", "example.jp"}.question(), reply), 24h);
  reply.status = Reply::Status::timeout;
  EXPECT_FALSE(lifetime(Whois{"whois.jprs.jp", "example.jp"}.question(), reply));
}

}  // namespace
}  // namespace kanshiki
