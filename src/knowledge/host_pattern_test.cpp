#include "knowledge/host_pattern.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(HostPattern, MeansHostsByName) {
  struct Case {
    const char *pattern, *host;
    bool meant;
  };
  const Case cases[] = {
      {"mx.example.jp", "mx.example.jp", true},
      {"mx.example.jp", "MX.Example.JP.", true},
      {"mx.example.jp", "a.mx.example.jp", false},
      {"mx.example.jp", "notmx.example.jp", false},
      {".example.jp", "mx.example.jp", true},
      {".example.jp", "a.b.example.jp", true},
      {".example.jp", "example.jp", false},
      {".example.jp", "notexample.jp", false},
      {"mx*.example.jp", "mx.example.jp", true},
      {"mx*.example.jp", "mx01.example.jp", true},
      {"mx*.example.jp", "mx01.evil.example.jp", false},
      {"mx*a.example.jp", "mxa.example.jp", true},
      {"mx*x.example.jp", "mx.example.jp", false},
      {"*.mail*.example.jp", "a.mail7.example.jp", true},
      {"mx", "mx", true},
      {"mx.example.jp", "", false},
      {"", "", false},
      {"", "example.jp", false},
  };
  for (const Case& one : cases)
    EXPECT_EQ(matches_host(one.pattern, one.host), one.meant) << one.pattern << " / " << one.host;
}

}  // namespace
}  // namespace kanshiki
