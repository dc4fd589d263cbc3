#include "knowledge/mail_software.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(MailSoftware, KnowsShapesAndClients) {
  MailSoftware software;
  software.shapes = read_id_shapes(R"(
[[shapes]]
id = "short"
kind = "client"
software = "Short"
local = "[0-9]{2}"
host = "pc"
[[shapes]]
id = "digits"
kind = "library"
software = "Digits"
local = "[0-9]+"
)")
                        .value();
  software.clients = read_mail_clients(R"(
[old]
name = "Old"
begins = ["Old Mail"]
ended = "2014-04-08"
)")
                         .value();
  EXPECT_EQ(software.shape_of("12", "pc")->id, "short") << "the first that fits";
  EXPECT_EQ(software.shape_of("12", "example.com")->id, "digits");
  EXPECT_EQ(software.shape_of("12x", "example.com"), nullptr);
  ASSERT_TRUE(software.client_of("old mail 6.0"));
  EXPECT_EQ(*software.client_of("Old Mail")->ended, std::chrono::sys_days(std::chrono::year{2014} / 4 / 8));
  EXPECT_EQ(software.client_of("New Mail"), nullptr);
}

TEST(MailSoftware, NamesWhatIsWrong) {
  EXPECT_EQ(read_id_shapes("[[shapes]]\nid = \"x\"").error().what,
            "message_ids.toml: x: id, kind, software or local is missing");
  EXPECT_FALSE(read_id_shapes("[[shapes]]\nid = \"x\"\nkind = \"client\"\nsoftware = \"X\"\nlocal = \"(\""));
  EXPECT_EQ(read_mail_clients("[x]\nname = \"X\"").error().what,
            "mail_clients.toml: x: name or begins is missing");
  EXPECT_FALSE(read_mail_clients("[x]\nname = \"X\"\nbegins = [\"X\"]\nended = \"soon\""));
}

}  // namespace
}  // namespace kanshiki
