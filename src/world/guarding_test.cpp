#include "world/guarding.hpp"

#include <gtest/gtest.h>

#include "world/testing/canned.hpp"

namespace kanshiki {
namespace {

using test::ask;
using test::Canned;

TEST(Guarding, WhatIsBeyondTheReachGoesNoFurther) {
  Canned inner;
  Guarding guard(inner, Reach::lookup);
  EXPECT_EQ(ask(guard, {"dns", "A example.jp", Reach::lookup}).status, Reply::Status::answered);
  EXPECT_EQ(ask(guard, {"geo", "192.0.2.1", Reach::local}).status, Reply::Status::answered);
  const Reply beyond = ask(guard, {"http", "GET https://example.jp/", Reach::visit});
  EXPECT_EQ(beyond.status, Reply::Status::out_of_reach);
  EXPECT_EQ(beyond.why, "beyond the reach \"lookup\"");
  EXPECT_EQ(inner.asked.size(), 2u);
}

TEST(Guarding, TheRestOfABatchStaysTogetherAndInOrder) {
  Canned inner;
  Guarding guard(inner, Reach::lookup);
  const std::vector<Question> batch = {
      {"dns", "A a.example.jp"}, {"dns", "A localhost"}, {"dns", "A b.example.jp"}};
  const auto replies = guard.answer(batch);
  EXPECT_EQ(inner.batches, 1u);
  EXPECT_EQ(inner.asked, (std::vector<Question>{batch[0], batch[2]}));
  EXPECT_EQ(replies[0].status, Reply::Status::answered);
  EXPECT_EQ(replies[1].status, Reply::Status::refused);
  EXPECT_EQ(replies[2].status, Reply::Status::answered);
}

TEST(Guarding, NamesThatMeanSomethingOnlyHereAreNotAsked) {
  for (const char* name : {"localhost", "printer", "a.localhost", "nas.local", "db.internal", "x.home.arpa",
                           "abc.onion", "none.invalid", "a..b", "exa\tmple.jp", "192.0.2.1/24\\"})
    EXPECT_TRUE(objection(Question{"dns", "A " + std::string(name)})) << name;
  for (const char* name : {"example.jp", "local.example.jp", "notlocal.jp", "xn--r8jz45g.jp"})
    EXPECT_FALSE(objection(Question{"dns", "A " + std::string(name)})) << name;
  EXPECT_TRUE(objection(Question{"dns", "AXFR example.jp"}));
}

TEST(Guarding, InnerAddressesAreNotLookedUp) {
  for (const char* address : {"10.1.2.3", "192.168.0.1", "127.0.0.1", "fe80::1", "::1", "fd00::1"})
    EXPECT_TRUE(objection(Question{"dns", "PTR " + parse_ip(address)->reverse_name()})) << address;
  for (const char* address : {"133.242.53.24", "2400:8500:1801::1"})
    EXPECT_FALSE(objection(Question{"dns", "PTR " + parse_ip(address)->reverse_name()})) << address;
}

TEST(Guarding, OnlyTheWebIsFetched) {
  EXPECT_FALSE(objection(Question{"http", "GET HTTPS://example.jp/"}));
  for (const char* url :
       {"file:///etc/passwd", "gopher://example.jp/", "ftp://example.jp/", "httpx://a", "", "GET"})
    EXPECT_TRUE(objection(Question{"http", "GET " + std::string(url)})) << url;
}

TEST(Guarding, BrowsersOpenTheWebOnly) {
  const auto why = [](const std::string& about, Reach reach) {
    return objection(Question{"browser", about, reach});
  };
  EXPECT_FALSE(why("VISIT phone https://example.jp/", Reach::visit));
  EXPECT_TRUE(why("VISIT phone file:///etc/passwd", Reach::visit));
  const std::string submit = "SUBMIT phone https://example.jp/ {\"steps\":[],\"post_to\":[]}";
  EXPECT_FALSE(why(submit, Reach::probe));
  EXPECT_TRUE(why(submit, Reach::visit)) << "what sends something is no visit";
}

}  // namespace
}  // namespace kanshiki
