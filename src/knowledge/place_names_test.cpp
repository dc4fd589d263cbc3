#include "knowledge/place_names.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

TEST(PlaceNames, RegionsAndTheirTowns) {
  Catalogue words;
  words.language = "ja";
  ASSERT_TRUE(
      add_place_names("as_of = \"2026-11-22\"\n[Tokyo]\nname = \"東京都\"\ntowns = {Chiyoda = \"千代田区\"}\n"
                      "[England]\nname = \"イングランド\"\ntowns = {London = \"ロンドン\"}\n"
                      "[Moscow]\nname = \"モスクワ\"\ntowns = {Moscow = \"モスクワ\"}\n",
                      words));
  EXPECT_EQ(words.text("place_names.Tokyo"), "東京都");
  EXPECT_EQ(words.text("place_names.Chiyoda, Tokyo"), "東京都千代田区");
  EXPECT_EQ(words.text("place_names.London, England"), "イングランド・ロンドン");
  EXPECT_EQ(words.text("place_names.Moscow, Moscow"), "モスクワ");
  EXPECT_FALSE(add_place_names("[Tokyo]\ntowns = {}\n", words));
}

TEST(PlaceNames, AllPrefecturesHaveTheirs) {
  const Catalogue& words = testing::knowledge().catalogue("ja");
  std::set<std::string> named;
  for (auto one = words.texts.lower_bound("place_names.");
       one != words.texts.end() && one->first < "place_names/"; ++one)
    named.insert(one->second);
  for (const std::string& prefecture : testing::knowledge().places.prefectures())
    EXPECT_TRUE(named.contains(prefecture)) << prefecture;
}

/// The towns of Japan are municipalities that there are.
TEST(PlaceNames, TownsOfJapanAreThere) {
  const Catalogue& words = testing::knowledge().catalogue("ja");
  const Places& places = testing::knowledge().places;
  for (const auto& [key, name] : words.texts) {
    const auto prefecture = places.prefecture_at(name);
    if (!key.starts_with("place_names.") || key.find(", ") == key.npos || !prefecture) continue;
    const std::string town = name.substr(places.prefectures()[*prefecture].size());
    const auto found = places.municipality_at(town);
    EXPECT_TRUE(found && found->prefectures[*prefecture]) << name;
  }
}

}  // namespace
}  // namespace kanshiki
