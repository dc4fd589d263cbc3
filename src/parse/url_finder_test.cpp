#include "parse/url_finder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FindUrls, EndsWhereAReaderSeesTheEnd) {
  EXPECT_THAT(find_urls("See https://example.com/a?b=c#d."), ElementsAre("https://example.com/a?b=c#d"));
  EXPECT_THAT(find_urls("(https://example.com/a_(b))"), ElementsAre("https://example.com/a_(b)"));
  EXPECT_THAT(find_urls("<https://example.com/>, \"http://example.org\"!"),
              ElementsAre("https://example.com/", "http://example.org"));
  EXPECT_THAT(find_urls("www.example.jp and HTTP://192.0.2.1:8080/x"),
              ElementsAre("www.example.jp", "HTTP://192.0.2.1:8080/x"));
}

TEST(FindUrls, JapaneseEndsIt) {
  EXPECT_THAT(find_urls("こちらhttps://example.jp/login、またはhttps://example.jpをご覧ください。"),
              ElementsAre("https://example.jp/login", "https://example.jp"));
  EXPECT_THAT(find_urls("「https://example.jp/」"), ElementsAre("https://example.jp/"));
  EXPECT_THAT(find_urls("https://日本語.example/あ"), ElementsAre("https://日本語.example/"));
}

TEST(FindUrls, WordsAreNotUrls) {
  EXPECT_THAT(find_urls("http and https:// and www. and xhttp://no"), IsEmpty());
  EXPECT_THAT(find_urls(""), IsEmpty());
}

TEST(FindUrls, OneThatAWarningMaskedIsNone) {
  for (const char* url :
       {"https://bank-co-jp●●●.example/tax/", "https://bank.○○○○-pay.example/", "http://×××.example/",
        "https://www.bank＊＊＊.example/", "https://www.bank***.example/", "www.bank〇〇.example"})
    EXPECT_THAT(find_urls(url), IsEmpty()) << url;
  EXPECT_THAT(find_urls("https://example.com/**/●"), ElementsAre("https://example.com/**/"));
  EXPECT_THAT(find_urls("https://example.com ●"), ElementsAre("https://example.com"));
}

TEST(FindUrls, ManyAreLinear) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "http://a.example/ ";
  EXPECT_EQ(find_urls(text).size(), 100'000u);
  EXPECT_EQ(find_urls(std::string(5'000'000, 'w')).size(), 0u);
}

}  // namespace
}  // namespace kanshiki::parse
