#include "knowledge/lookalikes.hpp"
#include "base/testing/cpu_time.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

const Lookalikes& tables() {
  static const Lookalikes made = [] {
    const auto brands = read_brands(R"(
      [parcelco]
      en = "ParcelCo"
      tokens = ["parcelco", "pco"]
      domains = ["parcelco.co.jp", "parcelco.example", "parcel-online.jp"]
      worldwide = true
      [orchard]
      en = "Orchard"
      common_tokens = ["orchard"]
      domains = ["orchard.example"]
    )",
                                    "test.toml");
    const auto lists = read_domain_lists(R"(
      [shared]
      list = ["helpdesk.example"]
      [innocent]
      list = ["parcelso.example"]
      [bulk_senders]
      list = ["clicks.example"]
      [lure_words]
      list = ["login", "secure", "id"]
    )",
                                         "test.toml");
    return Lookalikes(*brands, *lists);
  }();
  return made;
}

/// "how: part", or nothing.
std::string look(std::string_view host) {
  const auto found = tables().look(host);
  return found ? std::string(to_string(found->how)) + ": " + found->part : "";
}

TEST(Lookalikes, TheBrandsOwnHostsAreNone) {
  for (const char* host : {"parcelco.co.jp", "www.parcelco.co.jp", "login.pco.parcelco.example",
                           "www.orchard.example", "parcelco.fi", "192.0.2.1", "", "co.jp"})
    EXPECT_EQ(look(host), "") << host;
}

TEST(Lookalikes, OfficialDomainOnTheLeft) {
  EXPECT_EQ(look("www.parcelco.co.jp.evil.test"), "official_domain_on_the_left: parcelco.co.jp");
  EXPECT_EQ(look("parcelco-co-jp.evil.test"), "official_domain_on_the_left: parcelco.co.jp");
  EXPECT_EQ(look("parcelco-co-jp.test"), "official_domain_on_the_left: parcelco.co.jp");
  EXPECT_EQ(look("www.parcel-online.jp.evil.test"), "official_domain_on_the_left: parcel-online.jp");
  EXPECT_EQ(look("id-parcel-online.jp.evil.test"), "official_domain_on_the_left: parcel-online.jp");
}

TEST(Lookalikes, LookAlikeLetters) {
  EXPECT_EQ(look("parce1co.test"), "look_alike_letters: parce1co");
  EXPECT_EQ(look("login-parcelc0.test"), "look_alike_letters: parcelc0");
  EXPECT_EQ(look("xn--rchard-vqf.test"), "look_alike_letters: оrchard");  // Cyrillic о; ordinary words too
}

TEST(Lookalikes, Typos) {
  EXPECT_EQ(look("parcleco.test"), "typo: parcleco");
  EXPECT_EQ(look("parelco.test"), "typo: parelco");
  EXPECT_EQ(look("parcelso.example"), "");  // known to be somebody else
  EXPECT_EQ(look("orchart.test"), "");      // of an ordinary word
}

TEST(Lookalikes, NameWithLureWord) {
  EXPECT_EQ(look("parcelco-secure-login.test"), "name_with_lure_word: parcelco-secure-login");
  EXPECT_EQ(look("secureparcelco.test"), "name_with_lure_word: secureparcelco");
  EXPECT_EQ(look("orchard-id.test"), "name_with_lure_word: orchard-id");
  EXPECT_EQ(look("pco-login.test"), "name_with_lure_word: pco-login");
  EXPECT_EQ(look("parcelco-fans.test"), "");  // no lure
  EXPECT_EQ(look("orchardlogin.test"), "");   // an ordinary word without a hyphen
  EXPECT_EQ(look("pcologin.test"), "");       // too short without one
}

TEST(Lookalikes, NameInWrongLabel) {
  EXPECT_EQ(look("parcelco.evil.test"), "name_in_wrong_label: parcelco");
  EXPECT_EQ(look("pco-vps.evil.test"), "name_in_wrong_label: pco-vps");
  EXPECT_EQ(look("orchard-login.evil.test"), "name_in_wrong_label: orchard-login");
  EXPECT_EQ(look("orchard.evil.test"), "");  // an ordinary word by itself
  EXPECT_EQ(look("parcelco.helpdesk.example"), "");
  EXPECT_EQ(look("parcelco.clicks.example"), "");
}

TEST(Lookalikes, NameUnderOtherSuffix) {
  EXPECT_EQ(look("www.parcelco.top"), "name_under_other_suffix: parcelco.top");
  EXPECT_EQ(look("orchard.top"), "");
}

TEST(Lookalikes, AnyHostIsLookedAtQuickly) {
  const std::string longest =
      std::string(63, 'a') + "." + std::string(63, '-') + ".parcelc." + std::string(60, 'p') + ".test";
  EXPECT_LT(cpu_seconds([&] {
              for (int i = 0; i < 2000; ++i) tables().look(longest);
            }),
            2);
}

}  // namespace
}  // namespace kanshiki
