#include <gtest/gtest.h>

#include "report/article.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

/// The sample, with what databases say of its addresses.
Json with_hosts(const char* hosts) {
  Json out = sample_document();
  out["hosts"] = Json::parse(hosts);
  return out;
}

constexpr const char* case_a = R"json([
  {"host": "133.242.53.24", "role": "sender", "addresses": [
    {"ip": "133.242.53.24", "asn": 7684, "owner": "SAKURA Internet Inc.", "country": "JP", "place": "Chiyoda, Tokyo",
     "radius_km": null, "data_centre": {"operator": "Sakura Internet", "service": "hosting"}, "places_disagree": true,
     "network_source": {"source": "DB-IP ASN Lite", "as_of": "2026-06-17"},
     "places": [
       {"source": "DB-IP City Lite", "as_of": "2026-06-05", "country": "JP", "place": "Chiyoda, Tokyo",
        "latitude": 35.69, "longitude": 139.75, "radius_km": null},
       {"source": "Second City", "as_of": "2026-06-01", "country": "JP", "place": "Ueda, Nagano",
        "latitude": 36.4, "longitude": 138.25, "radius_km": 50.0}]}]},
  {"host": "xserver-vps.kiriiku.jp", "role": "link", "addresses": [
    {"ip": "115.144.69.72", "asn": 4766, "owner": "Korea Telecom", "country": "KR", "place": "Gwangmyeong",
     "radius_km": null,
     "places": [{"source": "DB-IP City Lite", "as_of": "2026-06-05", "country": "KR", "place": "Gwangmyeong",
                 "latitude": 37.48, "longitude": 126.89, "radius_km": null}]}]}])json";

std::string html(const Json& document, std::string_view language = "en") {
  return article_html(document, shipped_knowledge().catalogue(language), shipped_knowledge().styles);
}

/// The article without markup around values.
std::string words(const Json& document, std::string_view language) {
  return article_markdown(document, shipped_knowledge().catalogue(language));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(PlacesSection, DrawsSenderAndSiteOnOneMap) {
  const std::string page = html(with_hosts(case_a));
  for (const char* part : {"id=\"k-places\"", "\"k-map\"", "k-pin-sender\"", "k-pin-site\"", "\"k-radius\"",
                           "\"k-doubt\"", "k-prefectures\"", "Ueda, Nagano"})
    EXPECT_TRUE(has(page, part)) << part;
}

TEST(PlacesSection, SaysInWordsWhatTheMapShows) {
  const std::string page = words(with_hosts(case_a), "en");
  for (const char* part : {"Ueda, Nagano, Japan", "rented machine of Sakura Internet", "South Korea",
                           "may be 50 km off", "how far off is not known", "as of 5 June 2026",
                           "says nothing of the sender", "a network, not a person", "AS7684", "Dashed line"})
    EXPECT_TRUE(has(page, part)) << part;
  const std::string japanese = words(with_hosts(case_a), "ja");
  for (const char* part : {"韓国", "人の居場所ではありません", "誤差は不明", "破線"})
    EXPECT_TRUE(has(japanese, part)) << part;
}

TEST(PlacesSection, WhereAnAddressIsRegisteredIsNoPlaceOnTheMap) {
  Json registered = with_hosts(case_a);
  Json& places = registered["hosts"][0]["addresses"][0]["places"];
  places[1] = {{"source", "Register"}, {"as_of", "2026-06-01"}, {"country", "US"}};
  const std::string page = words(registered, "en");
  EXPECT_TRUE(has(page, "registered for United States"));
  EXPECT_FALSE(has(page, "Dashed line"));
  EXPECT_FALSE(has(html(registered), "\"k-doubt\""));
}

/// The licence of DB-IP's free databases (CC BY 4.0) asks for its name and a link wherever they are used.
TEST(PlacesSection, NamesAndLinksDbIpInEveryArticleThatUsesIt) {
  const Json document = with_hosts(case_a);
  for (const char* language : {"ja", "en"}) {
    const Catalogue& catalogue = shipped_knowledge().catalogue(language);
    EXPECT_TRUE(has(html(document, language),
                    "<a href=\"https://db-ip.com\" rel=\"noreferrer\">IP Geolocation by DB-IP</a>"));
    EXPECT_TRUE(
        has(fragment_html(document, catalogue, shipped_knowledge().styles), "href=\"https://db-ip.com\""));
    EXPECT_TRUE(has(article_markdown(document, catalogue), "[IP Geolocation by DB-IP](https://db-ip.com)"));
    EXPECT_TRUE(has(terminal_view(document, catalogue, 200, false), "DB-IP <https://db-ip.com>"));
    EXPECT_FALSE(has(html(sample_document(), language), "db-ip.com")) << "not used";
  }
}

TEST(PlacesSection, WithoutPlacesThereIsNoMapAndWithoutDatabasesNoSection) {
  const Json nowhere = with_hosts(R"json([{"host": "133.242.53.24", "role": "sender", "addresses": [
    {"ip": "133.242.53.24", "asn": 7684, "owner": "SAKURA Internet Inc.", "country": null, "place": null}]}])json");
  EXPECT_TRUE(has(html(nowhere), "k-places"));
  EXPECT_FALSE(has(html(nowhere), "<svg viewBox=\"0 0 358 300\""));
  EXPECT_TRUE(has(html(nowhere), "No database here knows a place"));
  EXPECT_FALSE(has(html(sample_document()), "k-places\""));
  EXPECT_FALSE(has(
      html(with_hosts(R"([{"host": "a.example", "role": "link", "addresses": [{"ip": "115.144.69.72"}]}])")),
      "k-places\""));
}

TEST(PlacesSection, WordsOfDatabasesAreEscaped) {
  Json hostile = with_hosts(case_a);
  hostile["hosts"][0]["addresses"][0]["places"][0]["place"] = "<script>alert(1)</script>";
  hostile["hosts"][0]["addresses"][0]["owner"] = "\"><img src=x>";
  const std::string page = html(hostile);
  EXPECT_FALSE(has(page, "<script"));
  EXPECT_FALSE(has(page, "<img"));
}

}  // namespace
}  // namespace kanshiki
