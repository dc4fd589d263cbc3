// No rule knows a founding case: with another brand's name and domains, another attacker's domain and another
// hosting, the fixtures give the same findings about the brand and its links.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"

namespace kanshiki {
namespace {

const Knowledge& knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  if (!loaded) throw std::runtime_error(loaded.error().what);
  return **loaded;
}

/// The fixture in UTF-8: its sender, subject and texts, without what the transport wrote.
std::string in_utf8(const char* name) {
  const auto bytes = read_file(source_tree() / "examples" / name);
  const auto mail = parse::parse_mail(bytes.value()).value();
  const Mailbox& from = mail->from.mailboxes.at(0);
  std::string out = "From: " + std::string(from.name) + " <" + std::string(from.address) + ">\r\n" +
                    "Subject: " + std::string(mail->headers.text("Subject")) + "\r\n" +
                    "Content-Type: multipart/alternative; boundary=b\r\n\r\n";
  for (const Part& part : mail->parts)
    if (part.is_text())
      out += "--b\r\nContent-Type: " + std::string(part.type) + "; charset=utf-8\r\n\r\n" +
             std::string(part.text) + "\r\n";
  return out + "--b--\r\n";
}

std::set<std::string> told(const std::string& mail) {
  Refusing nobody;
  const Case subject =
      examine_mail(parse::parse_mail(std::string(mail)).value(), knowledge(), nobody, {Reach::local, {}});
  std::set<std::string> out;
  for (const Finding& finding : subject.findings)
    if (finding.kind() == "identity" || finding.kind() == "link" || finding.kind() == "lure")
      out.insert(finding.id);
  return out;
}

struct Guise {
  const char *name, *token, *domain, *attacker;
};

class BrandRename : public ::testing::TestWithParam<Guise> {};

TEST_P(BrandRename, GivesTheSameFindings) {
  for (const char* name : {"case-a1.eml", "case-a2.eml"}) {
    const std::string original = in_utf8(name);
    std::string renamed = replace_all(original, "xserver.ne.jp", GetParam().domain);
    renamed = replace_all(renamed, "xserver-vps", std::string(GetParam().token) + "-vps");
    renamed = replace_all(renamed, "Xserver", GetParam().name);
    renamed = replace_all(renamed, "kiriiku.jp", GetParam().attacker);
    EXPECT_EQ(renamed.find("server"), std::string::npos) << "the name is still there";
    EXPECT_EQ(told(renamed), told(original)) << name;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Guises, BrandRename,
    ::testing::Values(Guise{"ConoHa", "conoha", "conoha.jp", "garden.example"},
                      Guise{"ロリポップ", "lolipop", "lolipop.jp", "flowers.example.net"},
                      Guise{"楽天カード", "rakuten-card", "rakuten-card.co.jp", "shop.example.org"},
                      Guise{"PayPal", "paypal", "paypal.com", "bakery.example.co.jp"}));

TEST(BrandFixture, TheFoundingCaseIsFound) {
  EXPECT_THAT(told(in_utf8("case-a1.eml")),
              ::testing::IsSupersetOf({"identity.claims_brand", "identity.brand_on_foreign_domain",
                                       "link.brand_in_wrong_label"}));
}

}  // namespace
}  // namespace kanshiki
