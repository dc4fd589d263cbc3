#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/registry.hpp"

namespace kanshiki::examine {

Found sender_registration(const Mail&, const Knowledge&, World&);

namespace {

TEST(SenderRegistration, DomainAndNetwork) {
  test::Registry::Table table = test::japanese_network("133.242.53.24", "133.242.0.0/16");
  table["whois.jprs.jp example.jp"] = test::jp_domain("EXAMPLE.JP", "[登録者名] 株式会社例示\n");
  test::Registry registry(table, "mail.example.jp A 133.242.53.24");
  const auto mail = testing::mail("From: a@mail.example.jp\r\n\r\nhello\r\n");
  const Found found = testing::run(sender_registration, mail, registry);
  EXPECT_THAT(testing::ids(found), ::testing::ElementsAre("host.registered", "host.network_holder"));
}

TEST(SenderRegistration, WithoutADomainNobodyIsAsked) {
  for (const char* from : {"From: a\r\n\r\n", "From: a@[192.0.2.1]\r\n\r\n", "Subject: hi\r\n\r\n"}) {
    test::Registry registry{test::Registry::Table{}};
    testing::run(sender_registration, testing::mail(from), registry);
    EXPECT_TRUE(registry.asked.empty()) << from;
  }
}

}  // namespace
}  // namespace kanshiki::examine
