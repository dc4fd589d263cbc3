#include "report/place.hpp"

#include <gtest/gtest.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

TEST(PlaceWords, InJapanese) {
  const Catalogue& words = testing::knowledge().catalogue("ja");
  const std::pair<const char*, const char*> expected[] = {
      {"Tokyo", "東京都"},
      {"Chiyoda, Tokyo", "東京都千代田区"},
      {"Chiyoda City, Tokyo", "東京都千代田区"},
      {"Chiyoda City (Marunouchi), Tokyo", "東京都千代田区 Marunouchi"},
      {"Minato-ku, Tokyo", "東京都港区"},
      {"kumamoto (Obiyama), Kumamoto", "熊本県熊本市 Obiyama"},
      {"Ota, Gunma", "群馬県太田市"},
      {"Somewhere, Nagano", "長野県 Somewhere"},
      {"London, England", "イングランド・ロンドン"},
      {"Ashburn, Virginia", "バージニア州アッシュバーン"},
      {"Singapore", "シンガポール"},
      {"Ueda, Nagano, JP (Second City)", "長野県上田市（日本、Second City）"},
      {"Nowhere, Nobody", "Nowhere, Nobody"},
      {"Nowhere, Nobody, KR (Second City)", "Nowhere, Nobody（韓国、Second City）"},
      {"JP (Second City)", "日本（Second City）"},
      {"", ""},
      {", ", ", "},
      {" ()", " ()"},
  };
  for (const auto& [place, told] : expected) EXPECT_EQ(place_words(place, words), told);
}

TEST(PlaceWords, InEnglishAsDatabasesHaveThem) {
  const Catalogue& words = testing::knowledge().catalogue("en");
  for (const char* place : {"Tokyo", "Chiyoda City (Marunouchi), Tokyo"})
    EXPECT_EQ(place_words(place, words), place);
  EXPECT_EQ(place_words("Ueda, Nagano, JP (Second City)", words), "Ueda, Nagano, Japan (Second City)");
  EXPECT_EQ(place_words("JP (Second City)", words), "Japan (Second City)");
}

}  // namespace
}  // namespace kanshiki
