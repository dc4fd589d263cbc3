#include "knowledge/brand_index.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parse/fold.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<Brand>& brands() {
  static const auto read = read_brands(R"(
    [games]
    en = "Games of Amazon"
    aliases = ["Games of Amazon"]
    domains = ["games.example", "amazon.example"]
    [amazon]
    en = "Amazon"
    aliases = ["Amazon", "アマゾン", "Amazon.co.jp"]
    domains = ["amazon.example"]
    [orange]
    en = "Orange"
    aliases = ["Orange Bank"]
    common_words = ["Orange"]
    domains = ["orange.example"]
    [rakuten]
    en = "Rakuten"
    aliases = ["楽天"]
    domains = ["rakuten.example"]
    [rakuten_card]
    en = "Rakuten Card"
    aliases = ["楽天カード"]
    domains = ["card.example"]
    [aeon]
    en = "AEON"
    aliases = ["イオン", "PayPal"]
    domains = ["aeon.example"]
    [ekinet]
    en = "Ekinet"
    aliases = ["えきねっと"]
    domains = ["ekinet.example"]
  )",
                                       "test.toml");
  return *read;
}

const BrandIndex& index() {
  static const BrandIndex made(brands(), {"サポート", "センター", "support"});
  return made;
}

/// The ids of the brands named, with "?" behind those named by a common word.
std::vector<std::string> named(std::string_view text) {
  std::vector<std::string> out;
  for (const BrandMention& one : index().names_in(parse::fold(text)))
    out.push_back(brands()[one.brand].id + (one.common ? "?" : ""));
  return out;
}

TEST(BrandIndex, ADomainIsTheMothersNotTheDaughters) {
  const auto owner = [](std::string_view host) { return brands()[index().owner_of(host)].id; };
  EXPECT_EQ(owner("www.amazon.example"), "amazon");
  EXPECT_EQ(owner("games.example"), "games");
  EXPECT_EQ(index().owner_of("example.com"), -1);
}

TEST(BrandIndex, NamesInEveryScriptAndWidth) {
  EXPECT_THAT(named("Your AMAZON order"), ElementsAre("amazon"));
  EXPECT_THAT(named("【ＡＭＡＺＯＮ】"), ElementsAre("amazon"));
  EXPECT_THAT(named("アマゾ\r\nンをご利用"), ElementsAre("amazon"));
  EXPECT_THAT(named("ｱﾏｿﾞﾝ"), ElementsAre("amazon"));
}

TEST(BrandIndex, LatinNamesAreWholeWords) {
  EXPECT_THAT(named("amazonas, amazons and preamazon"), IsEmpty());
  EXPECT_THAT(named("amazonプライム"), ElementsAre("amazon"));
  EXPECT_THAT(named("Amazon-Konto"), ElementsAre("amazon"));
}

TEST(BrandIndex, AddressesNameNobody) {
  EXPECT_THAT(named("https://pics.amazon.example/a?b=amazon amazon@example.org x@amazon"), IsEmpty());
  EXPECT_THAT(named("Amazon. Thanks"), ElementsAre("amazon"));
  EXPECT_THAT(named("Amazon.co.jp からのお知らせ"), ElementsAre("amazon"));
}

TEST(BrandIndex, KatakanaDoesNotGoOn) {
  EXPECT_THAT(named("ライオン"), IsEmpty());
  EXPECT_THAT(named("イオンモール"), IsEmpty());
  EXPECT_THAT(named("イオンからのお知らせ"), ElementsAre("aeon"));
  EXPECT_THAT(named("イオンサポートセンター"), ElementsAre("aeon"));
}

TEST(BrandIndex, HiraganaBehindKatakanaIsPartOfAnotherName) {
  EXPECT_THAT(named("チケットえきねっと"), IsEmpty());
  EXPECT_THAT(named("JR東日本 えきねっと"), ElementsAre("ekinet"));
}

TEST(BrandIndex, TheLongestNameCounts) {
  EXPECT_THAT(named("楽天カードと楽天"), ElementsAre("rakuten_card", "rakuten"));
  EXPECT_THAT(named("Orange Bank or orange"), ElementsAre("orange", "orange?"));
}

TEST(BrandIndex, ALineNamesWhomItSpeaksFor) {
  const auto named_by = [](std::string_view line) {
    std::string out;
    for (const std::uint32_t brand : index().named_by_line(line)) out += brands()[brand].id + " ";
    return out;
  };
  EXPECT_EQ(named_by("Amazon and amazon"), "amazon ");
  EXPECT_EQ(named_by("Orange"), "orange ");
  EXPECT_EQ(named_by("Orange - Support"), "orange ");
  EXPECT_EQ(named_by("【Orange】大切なお知らせ"), "orange ");
  EXPECT_EQ(named_by("an orange a day"), "");
  EXPECT_TRUE(index().says_only_role("Support <サポートセンター>"));
  EXPECT_TRUE(index().says_only_role(""));
  EXPECT_FALSE(index().says_only_role("Taro Support"));
}

TEST(BrandIndex, ManyMentionsAreCutShort) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "amazon ";
  EXPECT_EQ(named(text).size(), BrandIndex::most_mentions);
}

TEST(BrandIndex, LookAlikeLettersImitate) {
  const auto imitated = [](std::string_view text) {
    const std::int32_t brand = index().imitated_in(text);
    return brand < 0 ? "" : brands()[static_cast<std::size_t>(brand)].id;
  };
  EXPECT_EQ(imitated("PayPaI Service"), "aeon");
  EXPECT_EQ(imitated("\u0410mazon"), "amazon");  // Cyrillic А
  EXPECT_EQ(imitated("アマソンと Amazon"), "");
  EXPECT_EQ(imitated("0range"), "");  // a common word
  EXPECT_EQ(imitated("PayPal"), "");
  EXPECT_EQ(imitated("イオンモール"), "");
}

}  // namespace
}  // namespace kanshiki
