#include "knowledge/gateways.hpp"

#include <gtest/gtest.h>

#include <set>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

/// "ID URL" of what a gateway makes of a link; "ID" alone if it wraps nothing; "" if it is no gateway's.
std::string wrapped(const char* link) {
  const auto url = parse::parse_url(link).value();
  const Gateway* gateway = testing::knowledge().gateways.of(url);
  if (!gateway) return "";
  const auto inner = gateway->unwrap(url);
  return gateway->id + (inner ? " " + *inner : "");
}

struct Row {
  const char* link;
  const char* expected;
};

TEST(Gateways, FiltersOfMail) {
  const Row rows[] = {
      {"https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=05%7C02%7C",
       "safe_links https://a.example/x"},
      {"https://urldefense.proofpoint.com/v1/url?u=http://a.example/x&k=abc",
       "proofpoint_v1 http://a.example/x"},
      {"https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x-3Fb-3D1&d=DwMFaQ",
       "proofpoint_v2 https://a.example/x?b=1"},
      {"https://urldefense.com/v3/__https://a.example/x?b=1__;!!abc$",
       "proofpoint_v3 https://a.example/x?b=1"},
      {"https://protect-eu.mimecast.com/s/AbC?domain=a.example", "mimecast https://a.example/"},
      {"https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fa.example%2fx&c=E,1",
       "barracuda https://a.example/x"},
      {"https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=https%3a%2f%2fa.example&umid=1",
       "trend_micro https://a.example"},
      {"https://secure-web.cisco.com/1Ab_c/https%3A%2F%2Fa.example%2Fx%3Fb%3D1",
       "cisco_secure_web https://a.example/x?b=1"},
      {"https://eu-west-1.protection.sophos.com/?d=a.example&u=aHR0cHM6Ly9hLmV4YW1wbGUveA==&i=1",
       "sophos https://a.example/x"},
      {"https://protect2.fireeye.com/v1/url?k=1&q=1&u=https%3A%2F%2Fa.example%2F",
       "fireeye https://a.example/"},
  };
  for (const auto& [link, expected] : rows) EXPECT_EQ(wrapped(link), expected) << link;
}

TEST(Gateways, Redirectors) {
  const Row rows[] = {
      {"https://www.google.com/url?q=https://a.example/x&sa=D", "google_url https://a.example/x"},
      {"https://www.google.co.jp/url?sa=t&url=https%3A%2F%2Fa.example%2F", "google_url https://a.example/"},
      {"https://www.google.com/amp/s/a.example/x?b=1", "google_amp https://a.example/x?b=1"},
      {"https://a-example.cdn.ampproject.org/c/s/a.example/x", "google_amp_cache https://a.example/x"},
      {"https://www-a-example.translate.goog/x?_x_tr_sl=auto", "google_translate https://www.a.example/x"},
      {"https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9hLmV4YW1wbGUveA&ntb=1", "bing https://a.example/x"},
      {"https://www.youtube.com/redirect?q=https%3A%2F%2Fa.example%2F", "youtube https://a.example/"},
      {"https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT", "facebook https://a.example/"},
      {"https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fa%2Eexample", "linkedin https://a.example"},
      {"https://r.search.yahoo.com/_ylt=A/RV=2/RU=https%3a%2f%2fa.example%2f/RK=2/RS=z",
       "yahoo_search https://a.example/"},
      {"https://href.li/?https://a.example/x?b", "hidden_referrer https://a.example/x?b"},
  };
  for (const auto& [link, expected] : rows) EXPECT_EQ(wrapped(link), expected) << link;
}

TEST(Gateways, SomeWrapNothing) {
  EXPECT_EQ(wrapped("https://jpn01.safelinks.protection.outlook.com/"), "safe_links");
  EXPECT_EQ(wrapped("https://protect-eu.mimecast.com/s/AbC?domain=a.example/@b"), "mimecast");
  EXPECT_EQ(wrapped("https://www.google.com/amp/s/"), "google_amp");
  EXPECT_EQ(wrapped("https://www.facebook.com/sharer.php?u=https://a.example/"), "quote_facebook");
}

TEST(Gateways, OthersAreNone) {
  for (const char* link :
       {"https://a.example/?url=https://b.example/", "https://safelinks.protection.outlook.com.a.example/",
        "https://www.youtube.com/watch?v=1", "mailto:a@a.example"})
    EXPECT_EQ(wrapped(link), "") << link;
}

TEST(Gateways, ABrokenEntryIsNamed) {
  EXPECT_EQ(read_gateways("[x]\nname = 'X'\nhosts = ['x.example']\nform = 'odd'\n").error().what,
            "gateways.toml: x: no such side or form");
  EXPECT_EQ(read_gateways("[x]\nname = 'X'\n").error().what, "gateways.toml: x: no name or no hosts");
}

}  // namespace
}  // namespace kanshiki
