#include "world/questions/dns_list.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Result<ListAnswer> ask(std::string_view zone_text) {
  test::Zone zone(zone_text);
  return test::settle(zone, [](World& world) {
    return world.ask(OnDnsList{"list.example", "evil.test", {*parse_network("127.255.255.0/24")}});
  });
}

TEST(OnDnsList, IsThereOrNot) {
  EXPECT_EQ((OnDnsList{"list.example", "evil.test", {}}.question().about), "A evil.test.list.example");
  EXPECT_THAT(ask("evil.test.list.example A 127.0.0.2")->codes, SizeIs(1));
  EXPECT_THAT(ask("other.test.list.example A 127.0.0.2")->codes, IsEmpty());
}

TEST(OnDnsList, ARefusalIsNoAnswer) {
  const auto answer = ask("evil.test.list.example A 127.255.255.254");
  ASSERT_TRUE(answer);
  EXPECT_THAT(answer->codes, IsEmpty());
  EXPECT_THAT(answer->stopped, HasSubstr("does not answer this resolver"));
}

TEST(OnDnsList, WhatSomebodyOnTheWayMakesUpIsNoAnswer) {
  EXPECT_FALSE(ask("evil.test.list.example A 45.79.2.1")) << "a provider's page of advertisements";
  EXPECT_FALSE(ask("evil.test.list.example SERVFAIL"));
  EXPECT_FALSE(ask("evil.test.list.example TIMEOUT"));
}

}  // namespace
}  // namespace kanshiki
