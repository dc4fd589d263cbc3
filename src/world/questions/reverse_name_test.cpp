#include "world/questions/reverse_name.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Result<ReverseNames> names_of(std::string_view address, std::string_view zone_text) {
  test::Zone zone(zone_text);
  return test::settle(zone,
                      [&](World& world) { return ask_reverse_names(world, parse_ip(address).value()); });
}

TEST(ReverseNames, AreConfirmedByTheWayBack) {
  const auto names = names_of("192.0.2.1", R"(
    1.2.0.192.in-addr.arpa   PTR   mail.example.jp
    1.2.0.192.in-addr.arpa   PTR   bank.example.com
    mail.example.jp          A     192.0.2.9
    mail.example.jp          A     192.0.2.1
    bank.example.com         A     198.51.100.1
  )");
  ASSERT_TRUE(names) << names.error().what;
  EXPECT_THAT(names->names, ElementsAre("bank.example.com", "mail.example.jp"));
  EXPECT_THAT(names->confirmed, ElementsAre("mail.example.jp"));
}

TEST(ReverseNames, NoneIsAnAnswer) {
  const auto names = names_of("192.0.2.1", "");
  ASSERT_TRUE(names) << names.error().what;
  EXPECT_THAT(names->names, IsEmpty());
}

TEST(ReverseNames, OfIPv6) {
  const std::string name = parse_ip("2001:db8::1")->reverse_name();
  const std::string zone = name + " PTR mail.example.jp\nmail.example.jp AAAA 2001:db8::1\n";
  EXPECT_THAT(names_of("2001:db8::1", zone)->confirmed, ElementsAre("mail.example.jp"));
}

TEST(ReverseNames, OfAMappedAddressAreThoseOfTheAddressInside) {
  EXPECT_THAT(
      names_of("::ffff:192.0.2.1", "1.2.0.192.in-addr.arpa PTR a.example\na.example A 192.0.2.1")->confirmed,
      ElementsAre("a.example"));
}

TEST(ReverseNames, ThatCannotBeCheckedAreNotCalledUnconfirmed) {
  EXPECT_FALSE(names_of("192.0.2.1", "1.2.0.192.in-addr.arpa SERVFAIL"));
  EXPECT_FALSE(names_of("192.0.2.1", "1.2.0.192.in-addr.arpa PTR a.example\na.example TIMEOUT"));
  const auto one_is_enough = names_of("192.0.2.1", R"(
    1.2.0.192.in-addr.arpa   PTR   a.example
    1.2.0.192.in-addr.arpa   PTR   b.example
    a.example                A     192.0.2.1
    b.example                TIMEOUT
  )");
  ASSERT_TRUE(one_is_enough);
  EXPECT_THAT(one_is_enough->confirmed, ElementsAre("a.example"));
}

}  // namespace
}  // namespace kanshiki
