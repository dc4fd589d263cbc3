#include "model/report.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

Mailbox mailbox(std::string_view local) {
  Mailbox out;
  out.local = out.address = local;
  return out;
}

Mail from(std::string_view local, std::string_view path) {
  Mail out;
  out.from.mailboxes = {mailbox(local)};
  out.return_path.mailboxes = {mailbox(path)};
  return out;
}

TEST(Report, IsInAServersNameAndHasTheNullPath) {
  EXPECT_TRUE(is_failure_notice(from("MAILER-DAEMON", "")));
  EXPECT_TRUE(is_failure_notice(from("postmaster", "MAILER-DAEMON")));
  EXPECT_FALSE(is_failure_notice(from("taro", ""))) << "the null path is anybody's to choose";
  EXPECT_FALSE(is_failure_notice(from("postmaster", "taro")));
  EXPECT_FALSE(is_failure_notice(Mail()));
}

TEST(Report, IsAlsoTold) {
  Mail mail;
  mail.parts.emplace_back();
  mail.parts.front().type = "multipart/report";
  EXPECT_TRUE(mail.is_report());
  EXPECT_FALSE(is_failure_notice(mail));
}

}  // namespace
}  // namespace kanshiki
