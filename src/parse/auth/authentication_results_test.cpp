#include "parse/auth/authentication_results.hpp"

#include <gtest/gtest.h>

namespace kanshiki::parse {
namespace {

/// The checks in one line: `method=result[reason]{name=value …}`.
std::string told(std::string_view field) {
  const auto read = parse_authentication_results(field);
  if (!read) return "malformed";
  std::string out = read->authserv_id;
  for (const ReportedCheck& check : read->checks) {
    out += " " + check.method + "=" + check.result;
    if (!check.reason.empty()) out += "[" + check.reason + "]";
    for (const auto& property : check.properties) out += "{" + property.name + "=" + property.value + "}";
  }
  return out;
}

struct Row {
  const char *field, *told;
};

TEST(AuthenticationResults, AreRead) {
  for (
      const Row& row : std::initializer_list<Row>{
          // RFC 8601, appendix B
          {"example.org 1; none", "example.org"},
          {"example.com;\r\n spf=pass smtp.mailfrom=example.net",
           "example.com spf=pass{smtp.mailfrom=example.net}"},
          {"example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n spf=pass "
           "smtp.mailfrom=example.net",
           "example.com auth=pass{smtp.auth=sender@example.net} spf=pass{smtp.mailfrom=example.net}"},
          {"foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) "
           "fail\r\n"
           " policy (A dot can go here) . (like that) expired\r\n (this surprised me) = (as I wasn't "
           "expecting "
           "it) 1362471462",
           "foo.example.net"},
          // as large receivers write it
          {"mx.google.com;\r\n       dkim=pass header.i=@example.jp header.s=s1 header.b=abc=;\r\n       "
           "spf=fail "
           "(google.com: domain of a@example.jp does not designate 192.0.2.1) smtp.mailfrom=a@example.jp;\r\n"
           "       dmarc=fail (p=REJECT sp=REJECT dis=QUARANTINE) header.from=example.jp",
           "mx.google.com dkim=pass{header.i=@example.jp}{header.s=s1}{header.b=abc=} "
           "spf=fail{smtp.mailfrom=a@example.jp} dmarc=fail{header.from=example.jp}"},
          {"spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.jp; dkim=none",
           " spf=pass{smtp.mailfrom=example.jp} dkim=none"},
          // what lies in wait
          {"mx.example.jp; spf=fail reason=\"x; dkim=pass header.d=bank.example\" smtp.mailfrom=evil.example",
           "mx.example.jp spf=fail[x; dkim=pass header.d=bank.example]{smtp.mailfrom=evil.example}"},
          {"mx.example.jp; spf=fail (; dkim=pass header.d=bank.example) smtp.mailfrom=evil.example",
           "mx.example.jp spf=fail{smtp.mailfrom=evil.example}"},
          {"mx.example.jp; spf=fail (\\); dkim=pass", "mx.example.jp spf=fail"},
          {"mx.example.jp; dkim=pass header.i=\"@bank.example; x\"@evil.example",
           "mx.example.jp dkim=pass{header.i=@bank.example; x@evil.example}"},
          {"", "malformed"},
          {"; dkim=pass", "malformed"},
          {"(only a comment", "malformed"}})
    EXPECT_EQ(told(row.field), row.told);
}

}  // namespace
}  // namespace kanshiki::parse
