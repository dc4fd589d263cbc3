#include <gtest/gtest.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found lookalike_sender(const Mail&, const Knowledge&, World&);

namespace {

/// How the first sender that is told imitates, and in which field.
std::string how(const std::string& fields) {
  const Found found = testing::run(lookalike_sender, testing::mail(fields + "\r\nhello\r\n"));
  const Finding* told = testing::find(found, "identity.lookalike_sender");
  return told ? std::string(told->text("field")) + " " + std::string(told->text("how")) : "";
}

TEST(LookalikeSender, InFromAndReplyTo) {
  EXPECT_EQ(how("From: a@paypal-security.example\r\n"), "From name_with_lure_word");
  EXPECT_EQ(how("From: a@example.com\r\nReply-To: <b@amazon.co.jp.example.net>\r\n"),
            "Reply-To official_domain_on_the_left");
  EXPECT_EQ(how("From: a@mircosoft.com\r\n"), "From typo");
}

TEST(LookalikeSender, InLettersOfAnotherScript) {
  EXPECT_NE(how("From: Apple <a@\u0430pple.com>\r\n"), "") << "a Cyrillic a";
  EXPECT_NE(how("From: Apple <a@xn--pple-43d.com>\r\n"), "") << "the same as the DNS writes it";
  EXPECT_NE(how("From: a@p\u0430yp\u0430l.com\r\n"), "");
}

TEST(LookalikeSender, HonestSendersAreLeftAlone) {
  EXPECT_EQ(how("From: a@paypal.com\r\nReply-To: b@mail.paypal.com\r\n"), "");
  EXPECT_EQ(how("From: a@example.com\r\n"), "");
  EXPECT_EQ(how("From: a@\xFF\r\n"), "");
}

}  // namespace
}  // namespace kanshiki::examine
