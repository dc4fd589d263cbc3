#include "init.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(AskProfile, AnswersAreListsAndMayBeEmpty) {
  std::istringstream in("example.jp, example.com\n\n Example K.K. ,\n\nmx.example.jp\n");
  std::ostringstream out;
  Catalogue words;
  words.texts["init.domains"] = "Your own domains:";
  const Profile profile = ask_profile(in, out, words);
  EXPECT_THAT(profile.domains, ElementsAre("example.jp", "example.com"));
  EXPECT_THAT(profile.addresses, IsEmpty());
  EXPECT_THAT(profile.names, ElementsAre("Example K.K."));
  EXPECT_FALSE(profile.services_known) << "no answer is not the answer “none”";
  EXPECT_THAT(profile.trusted_hosts, ElementsAre("mx.example.jp"));
  EXPECT_THAT(out.str(), HasSubstr("Your own domains:"));
}

TEST(AskProfile, WhatCannotBeOneIsAskedForAgain) {
  std::istringstream in("example.jp, not a domain!!\nexample.com\nnonsense\ninfo@example.com\n\n\n\n");
  std::ostringstream out;
  Catalogue words;
  words.texts["init.unfit"] = "no";
  const Profile profile = ask_profile(in, out, words);
  EXPECT_THAT(profile.domains, ElementsAre("example.com"));
  EXPECT_THAT(profile.addresses, ElementsAre("info@example.com"));
  EXPECT_THAT(out.str(), HasSubstr("not a domain!!: no"));
}

TEST(AskProfile, EndsWithTheInput) {
  std::istringstream in("example.jp\n");
  std::ostringstream out;
  EXPECT_THAT(ask_profile(in, out, {}).domains, ElementsAre("example.jp"));
}

}  // namespace
}  // namespace kanshiki
