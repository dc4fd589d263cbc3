#include "infer/said.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::string_view id = "mark.states_password";
const std::string words = "The archive password is 2231\r\n";

const Phrases& phrases() { return kanshiki::testing::knowledge().phrases; }

/// A mail whose body says `body`, and which brings a part with these fields that says the words.
Case with_part(const std::string& fields) {
  Case out =
      kanshiki::testing::case_of("Content-Type: multipart/mixed; boundary=b\r\n",
                                 "--b\r\n\r\nhello\r\n--b\r\n" + fields + "\r\n\r\n" + words + "--b--\r\n");
  Text text;
  text.mail = out.mail;
  text.part = &out.mail->parts.back();
  text.visible = text.part->text;
  text.folded = parse::fold(text.visible, out.mail->arena());
  text.marks = phrases().scan(text.folded.text);
  out.evidence = {std::make_shared<const Text>(std::move(text))};
  return out;
}

TEST(Said, ByTheBodyOrItsSubject) {
  const Case body = kanshiki::testing::case_of("From: a@example.com\r\n", words);
  EXPECT_TRUE(said(body, phrases(), id));
  EXPECT_FALSE(said(body, phrases(), "mark.announces_charge"));
  const Case subject = kanshiki::testing::case_of("Subject: " + words);
  EXPECT_TRUE(said(subject, phrases(), id));
  EXPECT_FALSE(said(subject, phrases(), std::span(&id, 1), Speaker::body));
}

TEST(Said, ByAFileOnlyWhereFilesAreHeard) {
  const Case file = with_part("Content-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment");
  EXPECT_FALSE(said(file, phrases(), id));
  EXPECT_TRUE(said(file, phrases(), id, Speaker::mail_or_file));
}

TEST(Said, NotByAMailThatIsAttached) {
  const Case carried = with_part("Content-Type: message/rfc822\r\n\r\nSubject: x");
  ASSERT_TRUE(carried.mail->parts.back().carried);
  EXPECT_FALSE(said(carried, phrases(), id, Speaker::mail_or_file));
}

TEST(Said, StatedIsNotWhatMayBe) {
  const auto done = [](const char* body) {
    return stated(kanshiki::testing::case_of("From: a@example.com\r\n", body), phrases(),
                  "mark.done_payment");
  };
  EXPECT_TRUE(done("Your payment has been received.\r\n"));
  EXPECT_FALSE(done("Once your payment has been received, we ship.\r\n"));
}

}  // namespace
}  // namespace kanshiki::infer
