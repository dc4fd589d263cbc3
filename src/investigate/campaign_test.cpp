// The two mails of founding case A are one campaign, however they are encoded; other mails are not of it.

#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "infer/campaign.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"

namespace kanshiki {
namespace {

const Knowledge& knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  return **loaded;
}

std::string fixture(const std::string& name) {
  return read_file(source_tree() / "tests/cases" / name / "mail.eml").value();
}

infer::Traits traits(std::string mail) {
  Refusing nobody;
  return infer::traits_of(
      examine_mail(*parse::parse_mail(std::move(mail)), knowledge(), nobody, {Reach::mail, {}}), knowledge());
}

std::string quoted_printable(const std::string& text) {
  std::string out;
  std::size_t column = 0;
  for (const char c : text) {
    const bool plain = (c > ' ' && c < 0x7F && c != '=') || c == '\n';
    if (column > 70) out += "=\n", column = 0;
    out += plain ? std::string(1, c) : "=" + hex(std::string(1, c));
    column = c == '\n' ? 0 : column + (plain ? 1 : 3);
  }
  return out;
}

/// A mail from somebody else with the text of a fixture's first text part, as UTF-8 in that encoding.
std::string again(const std::string& name, const std::string& encoding) {
  const auto mail = parse::parse_mail(fixture(name)).value();
  for (const Part& part : mail->parts) {
    if (part.type != "text/plain") continue;
    const std::string text(part.text);
    return "From: x@example.net\nSubject: another\nContent-Type: text/plain; charset=utf-8\n"
           "Content-Transfer-Encoding: " +
           encoding + "\n\n" +
           (encoding == "base64" ? base64(text)
            : encoding == "8bit" ? text
                                 : quoted_printable(text)) +
           "\n";
  }
  return {};
}

TEST(Campaign, TheTwoMailsOfCaseA) {
  const auto found =
      infer::relate(traits(fixture("case-a1")), traits(fixture("case-a2")));  // ISO-2022-JP, base64
  ASSERT_TRUE(found);
  EXPECT_GT(found->likeness, 0.9);
  EXPECT_EQ(found->domains, std::vector<std::string>{"kiriiku.jp"});
  EXPECT_TRUE(found->same_subject);
}

/// The same mails with every name, number and sentence changed: no word of them is known.
TEST(Campaign, TheyAreNotKnownByTheirWords) {
  const auto rewritten = [](const std::string& name) {
    return traits(read_file(source_tree() / "tests/rewritten" / (name + ".eml")).value());
  };
  EXPECT_TRUE(infer::relate(rewritten("case-a1"), rewritten("case-a2")));
  EXPECT_FALSE(infer::relate(rewritten("case-a1"), rewritten("case-b")));
  EXPECT_FALSE(infer::relate(rewritten("case-a1"), traits(fixture("case-a1"))));
}

TEST(Campaign, HoweverTheyAreEncoded) {
  const infer::Traits first = traits(fixture("case-a1"));
  for (const char* encoding : {"base64", "quoted-printable", "8bit"}) {
    const auto found = infer::relate(first, traits(again("case-a2", encoding)));
    ASSERT_TRUE(found) << encoding;
    EXPECT_GT(found->likeness, 0.8) << encoding;
    EXPECT_FALSE(found->same_subject) << encoding;
  }
}

TEST(Campaign, OtherMailsAreNotOfIt) {
  const infer::Traits first = traits(fixture("case-a1"));
  EXPECT_FALSE(infer::relate(first, traits(fixture("case-b"))));
  EXPECT_FALSE(infer::relate(first, traits(read_file(source_tree() / "examples/ordinary.eml").value())));
  EXPECT_FALSE(infer::relate(first, traits("From: a@example.com\nSubject: x\n\nhttps://www.kiriiku.jp/\n")))
      << "a link to the same owner is not enough";
}

}  // namespace
}  // namespace kanshiki
