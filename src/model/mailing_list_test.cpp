#include "model/mailing_list.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

/// "discussion", "list" or nothing: what the mail with this field went through.
std::string went_through(std::string_view name, std::string_view text) {
  Mail mail;
  mail.headers.add({name, text, text, 0});
  if (discussion_list_field(mail)) return list_field(mail) ? "discussion" : "a discussion, and yet no list";
  return list_field(mail) ? "list" : "";
}

TEST(MailingList, ThatPeopleWriteToOrOnlyRead) {
  EXPECT_EQ(went_through("List-Post", "<mailto:list@example.org>"), "discussion");
  EXPECT_EQ(went_through("X-ML-Name", "friends"), "discussion");
  EXPECT_EQ(went_through("Precedence", "list"), "discussion");
  EXPECT_EQ(went_through("List-Post", "NO"), "list");
  EXPECT_EQ(went_through("List-Id", "<news.example.com>"), "list");
  EXPECT_EQ(went_through("List-Unsubscribe", "<https://example.org/u>"), "");
  EXPECT_EQ(went_through("Precedence", "bulk"), "");
}

}  // namespace
}  // namespace kanshiki
