#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "world/testing/registry.hpp"

namespace kanshiki::examine {

Found host_registration(const Host&, const Knowledge&, World&);

namespace {

Found look(const std::string& name, const std::string& answer) {
  test::Registry registry({{"whois.jprs.jp example.jp", answer}});
  const auto host = std::make_shared<const Host>(Host{name, parse_ip(name).has_value()});
  return testing::run(host_registration, host, registry);
}

TEST(HostRegistration, OfTheDomainThatRegistriesKnow) {
  const Found found = look("login.example.jp", test::jp_domain("EXAMPLE.JP", "[登録者名] 株式会社例示\n"));
  ASSERT_THAT(testing::ids(found), ::testing::ElementsAre("host.registered"));
  EXPECT_EQ(found.findings[0].text("domain"), "example.jp");
  EXPECT_EQ(found.findings[0].text("owner"), "株式会社例示");
  EXPECT_EQ(found.findings[0].text("created"), "2015-06-01T00:00:00+09:00");
}

TEST(HostRegistration, PersonsAreNotNamed) {
  const Found found = look("example.jp", test::jp_domain("EXAMPLE.JP", "[登録者名] 山田太郎\n"));
  ASSERT_EQ(found.findings.size(), 1u);
  for (const Fact& fact : found.findings[0].facts) {
    const auto* text = std::get_if<std::string>(&fact.value);
    EXPECT_TRUE(!text || text->find("山田") == text->npos) << fact.name;
  }
  EXPECT_EQ(found.findings[0].text("owner"), "");
}

TEST(HostRegistration, NobodyHasIt) {
  EXPECT_THAT(testing::ids(look("www.example.jp", "No match!!\n")),
              ::testing::ElementsAre("host.not_registered"));
}

TEST(HostRegistration, WhatIsNoAnswerSaysNothing) {
  EXPECT_TRUE(look("www.example.jp", "Query limit exceeded\n").findings.empty());
  EXPECT_TRUE(look("www.example.jp", test::jp_domain("OTHER.JP", "")).findings.empty());
  EXPECT_TRUE(look("192.0.2.1", "").findings.empty());
  EXPECT_TRUE(look("co.jp", "").findings.empty()) << "a public suffix";
}

}  // namespace
}  // namespace kanshiki::examine
