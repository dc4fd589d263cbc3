#include "world/questions/dns_message.hpp"

#include <gtest/gtest.h>

#include <random>

#include "world/testing/dns_writer.hpp"

namespace kanshiki {
namespace {

using test::DnsResponse;
using test::u16;
using test::u32;

std::string error_of(const std::string& bytes) {
  const auto message = read_dns_message(bytes);
  return message ? "" : message.error().what;
}

/// A message about example.jp whose one answer, a CNAME, has `data`.
std::string with_alias_data(const std::string& data) {
  DnsResponse response{"example.jp", RecordType::cname};
  response.answer_count = 1;
  response.answers = "\xC0\x0C" + u16(5) + u16(1) + u32(60) + u16(static_cast<unsigned>(data.size())) + data;
  return response.bytes();
}

std::optional<std::string> alias_read_from(const std::string& data) {
  const std::string bytes = with_alias_data(data);
  const auto message = read_dns_message(bytes);
  if (!message || message->answers.size() != 1) return {};
  return message->host(message->answers[0]);
}

TEST(DnsMessage, IsTakenApart) {
  const std::string bytes =
      DnsResponse{"Example.JP", RecordType::mx}
          .answer("example.jp", RecordType::mx, "10 Mail.example.jp", 3600)
          .answer("example.jp", RecordType::mx, "20 backup.example.net")
          .authority("example.jp", RecordType::soa, "ns.example.jp root.example.jp 900", 60)
          .bytes();
  const auto message = read_dns_message(bytes);
  ASSERT_TRUE(message) << message.error().what;
  EXPECT_EQ(message->asked_name, "example.jp");
  EXPECT_EQ(message->code, ResponseCode::no_error);
  ASSERT_EQ(message->answers.size(), 2u);
  EXPECT_EQ(message->answers[0].ttl, 3600u);
  EXPECT_EQ(message->exchange(message->answers[0]), (MailExchange{10, "mail.example.jp"}));
  ASSERT_EQ(message->authorities.size(), 1u);
  EXPECT_EQ(message->authority(message->authorities[0])->minimum, 900u);
}

TEST(DnsMessage, NamesAreDecompressed) {
  EXPECT_EQ(alias_read_from("\x03www\xC0\x0C"), "www.example.jp");
  EXPECT_EQ(alias_read_from("\xC0\x14"), "jp");
  EXPECT_EQ(alias_read_from(std::string("\0", 1)), ".");
}

TEST(DnsMessage, NamesThatNeverEndAreRefused) {
  // The data starts at offset 40: behind a header of 12, the question's 16, and the record's 12.
  EXPECT_EQ(alias_read_from("\xC0\x28"), std::nullopt) << "a pointer to itself";
  EXPECT_EQ(alias_read_from("\x01"
                            "a\xC0\x28"),
            std::nullopt)
      << "a loop through a label";
  EXPECT_EQ(alias_read_from("\xC0\x2A\xC0\x28"), std::nullopt) << "a pointer forward";
  EXPECT_EQ(alias_read_from("\x05"
                            "abc"),
            std::nullopt)
      << "a label that runs out of the data";
  EXPECT_EQ(alias_read_from("\x40" + std::string(64, 'a') + std::string("\0", 1)), std::nullopt)
      << "a label of 64 bytes";
  std::string long_name;
  for (int i = 0; i < 5; ++i) long_name += "\x3F" + std::string(63, 'a');
  EXPECT_EQ(alias_read_from(long_name + std::string("\0", 1)), std::nullopt) << "a name of 321 bytes";
}

TEST(DnsMessage, BytesThatWouldReadAsSomethingElseAreEscaped) {
  EXPECT_EQ(alias_read_from("\x03"
                            "a.b\xC0\x0C"),
            "a\\.b.example.jp");
  EXPECT_EQ(alias_read_from("\x02\xE3 \xC0\x0C"), "\\227 .example.jp");
}

TEST(DnsMessage, TextsAreJoined) {
  const std::string text(600, 'x');
  const std::string bytes =
      DnsResponse{"example.jp", RecordType::txt}.answer("example.jp", RecordType::txt, text).bytes();
  const auto message = read_dns_message(bytes);
  ASSERT_TRUE(message);
  EXPECT_EQ(message->text(message->answers[0]), text);
}

TEST(DnsMessage, DataThatIsNotWhatItsTypeSaysIsNothing) {
  const std::string bytes = with_alias_data(
      "\xC0\x0C"
      "junk");
  const auto message = read_dns_message(bytes);
  ASSERT_TRUE(message);
  EXPECT_EQ(message->host(message->answers[0]), std::nullopt) << "bytes behind the name";
  EXPECT_EQ(message->exchange(message->answers[0]), std::nullopt);
  EXPECT_EQ(message->authority(message->answers[0]), std::nullopt);
  EXPECT_EQ(message->address(message->answers[0]), std::nullopt);
}

TEST(DnsMessage, SaysWhatIsWrong) {
  EXPECT_EQ(error_of(""), "DNS message: shorter than its header");
  EXPECT_EQ(error_of(DnsResponse{.name = "example.jp", .flags = 0x0100}.bytes()),
            "DNS message: a question, not a response");
  EXPECT_EQ(error_of(DnsResponse{.name = "example.jp", .answer_count = 1}.bytes()),
            "DNS message: broken answer section");
  EXPECT_EQ(error_of(u16(1) + u16(0x8180) + u32(0) + u32(0)),
            "DNS message: answers 0 questions instead of one");
  EXPECT_EQ(error_of(u16(1) + u16(0x8181) + u32(0) + u32(0)), "") << "FORMERR comes without a question";
}

TEST(DnsMessage, EveryPrefixAndEveryFlippedBitIsSurvived) {
  const std::string whole = DnsResponse{"example.jp", RecordType::a}
                                .answer("example.jp", RecordType::cname, "www.example.jp")
                                .answer("www.example.jp", RecordType::a, "192.0.2.1")
                                .bytes();
  const auto read_all = [](const std::string& bytes) {
    const auto message = read_dns_message(bytes);
    if (!message) return;
    for (const DnsRecord& record : message->answers)
      message->host(record), message->address(record), message->text(record), message->authority(record);
  };
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(read_dns_message(whole.substr(0, size))) << size;
    for (unsigned bit = 0; bit < 8; ++bit) {
      std::string bent = whole;
      bent[size] = static_cast<char>(bent[size] ^ (1 << bit));
      read_all(bent);
    }
  }
}

TEST(DnsName, IsLowerCaseWithoutTheFinalDot) {
  EXPECT_EQ(dns_name("WWW.Example.JP."), "www.example.jp");
  EXPECT_EQ(dns_name("_dmarc.example.jp"), "_dmarc.example.jp");
  EXPECT_EQ(dns_name("foo:bar/B%20 z.example.jp"), "foo:bar/b%20 z.example.jp") << "SPF asks for such";
  EXPECT_EQ(dns_name(std::string(63, 'a') + ".jp"), std::string(63, 'a') + ".jp");
  for (const std::string none : {"", ".", "a..b", ".a", "例え.jp", "a\\.b", "a\tb"})
    EXPECT_EQ(dns_name(none), std::nullopt) << none;
  EXPECT_EQ(dns_name(std::string(64, 'a') + ".jp"), std::nullopt);
  std::string long_name = "a";
  for (int i = 0; i < 130; ++i) long_name += ".a";
  EXPECT_EQ(dns_name(long_name), std::nullopt);
}

TEST(InternetName, IsWhatAHostCanBeCalledThere) {
  EXPECT_EQ(internet_name("Mail_1.Example-2.JP."), "mail_1.example-2.jp");
  for (const char* none : {"", "localhost", "WIN-4F2K", "192.0.2.1", "[192.0.2.1]", "2001:db8::1",
                           "a b.example.jp", "例え.jp", "a..jp"})
    EXPECT_EQ(internet_name(none), std::nullopt) << none;
}

}  // namespace
}  // namespace kanshiki
