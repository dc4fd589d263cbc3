#include "knowledge/places.hpp"

#include <gmock/gmock.h>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const Places& places() {
  static const Places read = Places::read(read_file(source_tree() / "data" / "places.toml").value()).value();
  return read;
}

/// `東京都+港区`, or nothing.
std::string address(std::string_view text) {
  const auto some = places().addresses_in(text);
  if (some.empty()) return "";
  return places().prefectures()[some[0].prefecture] + "+" + std::string(some[0].municipality.name);
}

TEST(Places, JapanHas47Prefectures) { EXPECT_EQ(places().prefectures().size(), 47u); }

TEST(Places, AnAddressIsAPrefectureAndAMunicipality) {
  EXPECT_EQ(address("所在地:東京都港区台場"), "東京都+港区");
  EXPECT_EQ(address("京都港区台場"), "京都府+港区");
  EXPECT_EQ(address("北海道札幌市北区北十条"), "北海道+札幌市北区");
  EXPECT_EQ(address("広島県安芸郡府中町"), "広島県+安芸郡府中町");
  EXPECT_EQ(address("大阪北区梅田"), "大阪府+北区");
}

TEST(Places, ProseIsNone) {
  for (const char* text :
       {"東京と大阪で開催", "千葉市川市長", "大阪西区間の運休", "福岡府中市", "東京都知事"})
    EXPECT_EQ(address(text), "") << text;
}

TEST(Places, AMunicipalityKnowsItsPrefectures) {
  EXPECT_THAT(places().names(places().municipality_at("港区芝公園")->prefectures),
              UnorderedElementsAre("東京都", "愛知県", "大阪府"));
  EXPECT_THAT(places().names(places().municipality_at("府中市役所")->prefectures),
              UnorderedElementsAre("東京都", "広島県"));
  EXPECT_FALSE(places().municipality_at("台場").has_value());
}

TEST(Places, APostcodeKnowsItsPrefectures) {
  EXPECT_THAT(places().names(places().of_postcode("105")), ElementsAre("東京都"));
  EXPECT_THAT(places().names(places().of_postcode("618")), UnorderedElementsAre("京都府", "大阪府"));
  EXPECT_THAT(places().names(places().of_postcode("000")), IsEmpty());
}

TEST(Places, WhatIsNoTableIsRefused) { EXPECT_FALSE(Places::read("x = 1").has_value()); }

}  // namespace
}  // namespace kanshiki
