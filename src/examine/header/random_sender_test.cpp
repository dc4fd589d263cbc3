#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found random_sender(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& address) {
  Knowledge knowledge;
  knowledge.mailboxes.free = {"free.example"};
  return testing::ids(
      testing::run(examine::random_sender, testing::mail("From: A <" + address + ">\n\nbody\n"), knowledge));
}

TEST(RandomSender, LettersAndDigitsInTurns) {
  EXPECT_THAT(found("a@x7kq2m9tz4.example"), ElementsAre("identity.random_domain"));
  EXPECT_THAT(found("a@mail.q1w2e3r4t5y6.example.com"), ElementsAre("identity.random_domain"));
}

TEST(RandomSender, CapitalsInTheDomain) {
  EXPECT_THAT(found("a@wQjsuHaB2XcDe.tenant.example"), ElementsAre("identity.random_domain"));
}

TEST(RandomSender, DomainsThatSomebodyChose) {
  for (const char* name : {"shop24.example", "mail2.example.com", "3m.example", "area51labs.example",
                           "a1b2.example", "xn--q9jyb4c1a2b3.example", "email-marketing365.example",
                           "MyShop.example", "MAIL.Example.COM", "SourceForge.example"})
    EXPECT_THAT(found("a@" + std::string(name)), IsEmpty()) << name;
}

TEST(RandomSender, CapitalsAtRandomBeforeTheAt) {
  for (const char* name : {"VYvePWoL", "OyatvzjOY", "TnqoDPd", "iJWWdzQU", "APmBBKU", "jFEdZXNAcRZTIfk",
                           "qvawNnvX", "kkzWneyD", "JZIGJJNKI", "uh6b8zzjl4dv"})
    EXPECT_THAT(found(std::string(name) + "@shop.example"), ElementsAre("identity.random_local_part"))
        << name;
}

TEST(RandomSender, MarksAfterThePlusOfAFreeMailbox) {
  EXPECT_THAT(found("smith+i22cPjOT712F9SgswvFu@free.example"), ElementsAre("identity.random_local_part"));
  EXPECT_THAT(found("smith+shopping2026@free.example"), IsEmpty());
  EXPECT_THAT(found("reply+i22cPjOT712F9SgswvFu@service.example"), IsEmpty()) << "a service's own number";
}

TEST(RandomSender, PersonsWhoDoNotSign) {
  const auto seen = [](const std::string& from) {
    Knowledge knowledge;
    knowledge.mailboxes.free = {"free.example"};
    return testing::ids(
        testing::run(examine::random_sender, testing::mail("From: " + from + "\n\nbody\n"), knowledge));
  };
  for (const char* from :
       {"Bike Offers <Miller_Anna_73277@deals.example>", "\"A gift for you\" <lina_jeri_6309@x.example>"})
    EXPECT_THAT(seen(from), ElementsAre("identity.numbered_person")) << from;
  for (const char* from : {"Anna Miller <anna_miller_73277@deals.example>",
                           "Miller GmbH <anna_miller_732@deals.example>", "anna_miller_73277@deals.example",
                           "Bikes <anna_miller_73277@free.example>", "Bikes <news_2024@deals.example>",
                           "Bikes <order_update_en@deals.example>", "Bikes <anna_miller_7@deals.example>"})
    EXPECT_THAT(seen(from), IsEmpty()) << from;
}

TEST(RandomSender, NamesThatPeopleWrite) {
  for (const char* name :
       {"JohnSmith",        "JohnSmithJr",   "McDonald",  "noReply",   "HRteam",   "infoUSA",
        "iPhoneUK",         "MITx_OL",       "IBMnews",   "eBayDE",    "DELIA",    "newsletters.SFjh",
        "bounce-XyZWqTr=a", "MariaDeSouza",  "service",   "ITSupport", "info2024", "iPhoneX",
        "POSTMASTER",       "LISTSERV",      "WEBMASTER", "123456",    "planB",    "teamX",
        "a1b2c3",           "tanaka.1985.k2"})
    EXPECT_THAT(found(std::string(name) + "@shop.example"), IsEmpty()) << name;
}

}  // namespace
}  // namespace kanshiki::examine
