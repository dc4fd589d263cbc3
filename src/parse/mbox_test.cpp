#include "parse/mbox.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view first = "From a@example.jp Wed Oct 20 05:42:28 2021\nSubject: 1\n\none\n";
constexpr std::string_view second = "From - Thu Oct 21 05:42:28 2021\nSubject: 2\n\ntwo\n";

TEST(Mbox, MessagesBeginAtFromLines) {
  EXPECT_THAT(split_mbox(std::string(first) + "\n" + std::string(second)), ElementsAre(first, second));
}

TEST(Mbox, CarriageReturnsMakeNoDifference) {
  const auto messages = split_mbox(
      "From a Wed Oct 20 05:42:28 2021\r\nX: 1\r\n\r\none\r\n\r\nFrom b Wed Oct 20 05:42:29 2021\r\nX: "
      "2\r\n");
  EXPECT_THAT(messages, ElementsAre("From a Wed Oct 20 05:42:28 2021\r\nX: 1\r\n\r\none\r\n",
                                    "From b Wed Oct 20 05:42:29 2021\r\nX: 2\r\n"));
}

TEST(Mbox, AParagraphThatBeginsWithFromIsBody) {
  const std::string mail = std::string(first) + "\nFrom here on all is well.\n\nFrom noon till night\n";
  EXPECT_THAT(split_mbox(mail), ElementsAre(mail));
}

TEST(Mbox, AFromLineWithoutAnEmptyLineBeforeItIsBody) {
  const std::string mail = std::string(first) + std::string(second);
  EXPECT_THAT(split_mbox(mail), ElementsAre(mail));
}

TEST(Mbox, WhatStandsBeforeTheFirstFromLineIsKept) {
  EXPECT_THAT(split_mbox("Subject: 0\n\nzero\n\n" + std::string(second)),
              ElementsAre("Subject: 0\n\nzero\n", second));
  EXPECT_THAT(split_mbox("\n\n" + std::string(second)), ElementsAre(second));
}

TEST(Mbox, EmptyFilesHoldNothing) {
  EXPECT_THAT(split_mbox(""), ElementsAre());
  EXPECT_THAT(split_mbox("\n \n"), ElementsAre());
}

TEST(Mbox, IsKnownByItsFirstLine) {
  EXPECT_TRUE(looks_like_mbox(first));
  EXPECT_TRUE(looks_like_mbox("From MAILER-DAEMON Fri Jul  8 12:08:34 2011"));
  EXPECT_FALSE(looks_like_mbox("From: a@example.jp\nDate: Wed, 20 Oct 2021 05:42:28 +0900\n"));
  EXPECT_FALSE(looks_like_mbox("From here on\n12:30 is lunch\n"));
  EXPECT_FALSE(looks_like_mbox(""));
}

}  // namespace
}  // namespace kanshiki::parse
