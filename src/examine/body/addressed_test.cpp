#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found addressed(const Text&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const std::string& words, const std::string& fields = "") {
  const auto mail = testing::mail(fields +
                                  "From: a@example.com\nTo: Jane Roe <jane@example.net>\n"
                                  "Content-Type: text/plain; charset=utf-8\n\n" +
                                  words);
  return testing::ids(testing::run(addressed, testing::leads<Text>(read_bodies, mail).at(0)));
}

const std::string japanese = "お客様のアカウントを一時的に停止いたしました。",
                  english = "We have suspended your account.";

TEST(Addressed, NobodyAlthoughTheMailWantsSomething) {
  EXPECT_THAT(told(japanese), ElementsAre("wording.nobody_addressed"));
  EXPECT_THAT(told(english), ElementsAre("wording.nobody_addressed"));
}

TEST(Addressed, AnAddressForAName) {
  EXPECT_THAT(told("jane@example.net 様\n\n" + japanese), ElementsAre("body.address_as_name"));
  EXPECT_THAT(told("Dear jane@example.net,\n" + english), ElementsAre("body.address_as_name"));
}

TEST(Addressed, ANameIsWhatCompaniesWrite) {
  EXPECT_THAT(told("山田花子 様\n\n" + japanese), IsEmpty());
  EXPECT_THAT(told("Dear Jane Roe,\n" + english), IsEmpty());
}

TEST(Addressed, WhatWantsNothingAndWhatAnswersNeedNone) {
  EXPECT_THAT(told("The minutes of yesterday are attached."), IsEmpty());
  EXPECT_THAT(told(english, "In-Reply-To: <1@example.com>\n"), IsEmpty());
  EXPECT_THAT(told(english, "List-Id: <users.example.com>\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
