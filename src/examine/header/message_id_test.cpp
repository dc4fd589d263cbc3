#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found message_id(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string boundary =
    "Received: from mail.example.com (mail.example.com [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP "
    "id 1\n";

Found look(const std::string& header) {
  return testing::run(examine::message_id, testing::route(boundary + header + "From: a@example.com\n"));
}

/// What software made the identifier, by its shape.
std::string software(const std::string& id) {
  const Found found = look("Message-ID: " + id + "\n");
  const Finding* shape = testing::find(found, "header.message_id_shape");
  return shape ? std::string(shape->text("software")) : "unknown";
}

TEST(MessageId, ShowsWhoMakesSuch) {
  EXPECT_EQ(software("<07774d15-d2cc-2c28-eb18-3ddd9a4255fe@example.com>"), "Nodemailer (Node.js)");
  EXPECT_EQ(software("<7d10cc6f-77bd-42c5-994c-4169bd9ebb19@example.com>"), "Go, Python, .NET (UUID)");
  EXPECT_EQ(software("<20211020054228.4HZ2bN3P0Lz1Kv@example.com>"), "Postfix");
  EXPECT_EQ(software("<202110192042.19JKgSXx012345@example.com>"), "Sendmail");
  EXPECT_EQ(software("<E1jQLDQ-0004cB-PS@example.com>"), "Exim");
  EXPECT_EQ(software("<CABRPihPbrBjzTDbQhHGMncMkL4tEt5jDC_FzQOXhbj0RiyK+pw@mail.gmail.com>"), "Gmail");
  EXPECT_EQ(software("<003c01c26d7b$b82ac190$0200a8c0@JMHALL>"), "Microsoft Outlook, Outlook Express");
  EXPECT_EQ(software("<4D7830E71A9B4DAC9568290F3BEF1CBC@PC1>"), "Windows Live Mail");
  EXPECT_EQ(software("<8E616A76-BC39-41F1-BD0D-D2E103DB18FF@example.com>"), "Apple Mail");
  EXPECT_EQ(software("<6180E2D7.3040506@example.com>"), "Mozilla, Thunderbird");
  EXPECT_EQ(software("<hello@example.com>"), "unknown");
}

TEST(MessageId, OfANamedClientIsTheClients) {
  const Found found = look(
      "User-Agent: Mozilla Thunderbird\nMessage-ID: <07774d15-d2cc-2c28-eb18-3ddd9a4255fe@example.com>\n");
  EXPECT_EQ(testing::find(found, "header.message_id_shape")->text("software"), "Thunderbird");
}

TEST(MessageId, ImitatesAClient) {
  const Found found = look("Message-ID: <A2D924ED1D71AB25B1ABA123C30F8547@example.com>\n");
  EXPECT_THAT(testing::ids(found),
              ElementsAre("header.message_id_shape", "header.message_id_imitates_client"));
}

TEST(MessageId, ContradictsTheNamedClient) {
  EXPECT_TRUE(testing::find(look("X-Mailer: Microsoft Outlook Express 6.00\nMessage-ID: "
                                 "<7d10cc6f-77bd-42c5-994c-4169bd9ebb19@example.com>\n"),
                            "header.message_id_unlike_client"));
  EXPECT_FALSE(testing::find(look("X-Mailer: Microsoft Outlook Express 6.00\nMessage-ID: "
                                  "<20211020054228.4HZ2bN3P0Lz1Kv@example.com>\n"),
                             "header.message_id_unlike_client"))
      << "its server may have added it";
}

TEST(MessageId, IsThereAndWellFormed) {
  EXPECT_THAT(testing::ids(look("")), ElementsAre("header.message_id_missing"));
  EXPECT_THAT(testing::ids(testing::run(examine::message_id, testing::route("From: a@example.com\n"))), IsEmpty())
      << "a header without any server's line was shortened";
  EXPECT_THAT(testing::ids(look("Message-ID: 12345\n")), ElementsAre("header.message_id_malformed"));
}

TEST(MessageId, MayBeTheReceiversAddition) {
  EXPECT_THAT(testing::ids(look("Message-ID: <20211020054228.4HZ2bN3P0Lz1Kv@mx.example.jp>\n")),
              ElementsAre("header.message_id_added_by_receiver"));
}

TEST(MessageId, IsOfSomeHost) {
  EXPECT_TRUE(testing::find(look("Message-ID: <x@localhost>\n"), "header.message_id_host_is_local"));
  EXPECT_TRUE(testing::find(look("Message-ID: <x@[192.0.2.1]>\n"), "header.message_id_host_is_local"));
  EXPECT_TRUE(testing::find(look("Message-ID: <x@example.net>\n"), "header.message_id_host_differs"));
  EXPECT_FALSE(testing::find(look("Message-ID: <x@mail.example.com>\n"), "header.message_id_host_differs"));
}

}  // namespace
}  // namespace kanshiki::examine
