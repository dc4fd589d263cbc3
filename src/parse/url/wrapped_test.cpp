#include "parse/url/wrapped.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

using Found = std::optional<std::string>;

TEST(UrlInPath, PercentEncodedOrPlain) {
  EXPECT_EQ(url_in_path("/1aB_/https%3A%2F%2Fa.example%2Fx%3Fq%3D1"), Found("https://a.example/x?q=1"));
  EXPECT_EQ(url_in_path("/_ylt=A/RU=https%3a%2f%2fa.example%2fx/RK=2/RS=z"), Found("https://a.example/x"));
  EXPECT_EQ(url_in_path("/away/http://a.example/x?q#f"), Found("http://a.example/x?q#f"));
}

TEST(UrlInPath, WordsAreNoAddress) {
  for (const char* none : {"/", "/http", "/https-guide/", "/http%3A", "/xhttps://a.example/", "/https:", ""})
    EXPECT_EQ(url_in_path(none), std::nullopt) << none;
}

TEST(UrlInValue, PlainTwiceEncodedOrBase64) {
  EXPECT_EQ(url_in_value("https://a.example/"), Found("https://a.example/"));
  EXPECT_EQ(url_in_value("//a.example/"), Found("//a.example/"));
  EXPECT_EQ(url_in_value("https%3A%2F%2Fa.example%2F"), Found("https://a.example/"));
  EXPECT_EQ(url_in_value("aHR0cHM6Ly9hLmV4YW1wbGUvPw=="), Found("https://a.example/?"));
  EXPECT_EQ(url_in_value("aHR0cHM6Ly9hLmV4YW1wbGUvPw"), Found("https://a.example/?"));
}

TEST(UrlInValue, AnythingElseIsNone) {
  for (const char* none :
       {"", "a.example", "/path", "//", "https:", "aHR0c", "aHR0cA==", "mailto:a@a.example"})
    EXPECT_EQ(url_in_value(none), std::nullopt) << none;
}

TEST(Proofpoint, SecondForm) {
  EXPECT_EQ(from_proofpoint_v2("https-3A__www.a.example_b-2Dc_-3Fq-3D1"), "https://www.a.example/b-c/?q=1");
}

TEST(Proofpoint, ThirdForm) {
  EXPECT_EQ(from_proofpoint_v3("/v3/__https://a.example/x__;!!key$"), Found("https://a.example/x"));
  EXPECT_EQ(from_proofpoint_v3("/v3/__https://a.example/x*top__;Iw!!key$"), Found("https://a.example/x#top"));
  // "あ" and "い", then both again as a run of two
  EXPECT_EQ(from_proofpoint_v3("/v3/__https://a.example/*-*-**A__;44GC44GE44GC44GE!!key$"),
            Found("https://a.example/あ-い-あい"));
}

TEST(Proofpoint, ThirdFormCutOff) {
  for (const char* broken : {"/v3/__https://a.example/x", "/v3/__;", "__;/v3/__", "/v3/__x__;!!k$", ""})
    EXPECT_EQ(from_proofpoint_v3(broken), std::nullopt) << broken;
}

TEST(TranslateGoog, HyphensAreDots) {
  const auto page = [](const char* url) { return from_translate_goog(parse_url(url).value()); };
  EXPECT_EQ(page("https://www-a--b-example.translate.goog/x?q=1&_x_tr_sl=auto&_x_tr_tl=ja"),
            Found("https://www.a-b.example/x?q=1"));
  EXPECT_EQ(page("https://a-example.translate.goog/?_x_tr_sch=http"), Found("http://a.example/"));
  EXPECT_EQ(page("https://translate.goog/"), std::nullopt);
  EXPECT_EQ(page("https://a-example.translate.goog.example/"), std::nullopt);
}

}  // namespace
}  // namespace kanshiki::parse
