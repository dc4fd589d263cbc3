#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> lure_only_in_picture(const Case&, const Knowledge&);

namespace {

/// A mail that says `body`, with a picture that says something that is a finding called `id`.
std::vector<Finding> look(const std::string& body, const std::string& id, Cite::In in = Cite::In::picture,
                          const std::string& fields = "") {
  Case subject = testing::case_of("From: a@example.jp\r\n" + fields, body);
  subject.findings.push_back({id, Meaning::suspicious, {}, {{in, "2", 0, 9, "suspended"}}});
  return lure_only_in_picture(subject, testing::knowledge());
}

TEST(LureOnlyInPicture, IsFound) {
  const auto found = look("Dear customer,", "lure.account_stopped");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "body.lure_only_in_picture");
  EXPECT_EQ(found[0].text("words"), "suspended");
  EXPECT_EQ(found[0].text("file"), "2") << "a picture without a name is told by its place";
  EXPECT_TRUE(found[0].only_in_pictures());
}

TEST(LureOnlyInPicture, WhatTheTextSaysItselfIsNot) {
  EXPECT_TRUE(look("Dear customer,", "lure.account_stopped", Cite::In::body).empty());
  EXPECT_TRUE(look(std::string(400, 'x'), "lure.account_stopped").empty()) << "there is a text beside it";
}

TEST(LureOnlyInPicture, AdvertisingIsDrawn) {
  EXPECT_TRUE(look("", "lure.marketing_offer").empty());
  EXPECT_TRUE(look("", "attachment.words_in_picture").empty());
}

TEST(LureOnlyInPicture, PeopleSendEachOtherScreenshots) {
  const std::string answer =
      "In-Reply-To: <1@example.com>\r\nReferences: <1@example.com>\r\nSubject: Re: x\r\n";
  EXPECT_TRUE(look("look!", "lure.account_stopped", Cite::In::picture, answer).empty());
}

}  // namespace
}  // namespace kanshiki::infer
