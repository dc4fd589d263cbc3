#include "parse/url/url.hpp"

#include <gtest/gtest.h>

#include "base/limits.hpp"

namespace kanshiki::parse {
namespace {

struct Row {
  std::string_view input, href;
};

TEST(Url, ReadsWhatBrowsersRead) {
  const Row rows[] = {
      // case, default port, nothing behind the host
      {"HTTPS://WWW.Example.JP:443", "https://www.example.jp/"},
      {"http://example.jp:0080/", "http://example.jp/"},
      {"http://example.jp:8080", "http://example.jp:8080/"},
      {"http://example.jp:", "http://example.jp/"},
      // blanks around, tabs and newlines inside
      {" \x01 https://exa\tmple.jp/\r\nlogin \n", "https://example.jp/login"},
      // dots, in any encoding
      {"https://example.jp/a/b/../c/./%2e%2E/d", "https://example.jp/a/d"},
      {"https://example.jp/../..", "https://example.jp/"},
      {"https://example.jp/a/..b/...", "https://example.jp/a/..b/..."},
      // what is encoded where
      {"https://example.jp/お知らせ?q=お 't'#<あ>",
       "https://example.jp/%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B?q=%E3%81%8A%20%27t%27#%3C%E3%81%82%3E"},
      {"https://example.jp/a%zz%41", "https://example.jp/a%zz%41"},
      {"https://example.jp?#", "https://example.jp/?#"},
      // the user's name: the last "@" counts
      {"https://bank.example@evil.example/", "https://bank.example@evil.example/"},
      {"https://bank.example/@evil.example/", "https://bank.example/@evil.example/"},
      {"https://a@b:c@d@evil.example/", "https://a%40b:c%40d@evil.example/"},
      {"https://:@evil.example/", "https://evil.example/"},
      // slashes, few, many and the wrong way round
      {"https:example.jp", "https://example.jp/"},
      {"https:/\\/\\example.jp\\a", "https://example.jp/a"},
      // schemes that browsers do not know
      {"mailto:Info@Example.jp?subject=a b", "mailto:Info@Example.jp?subject=a%20b"},
      {"JavaScript:alert('あ')", "javascript:alert('%E3%81%82')"},
      {"data:text/html,a b ?x", "data:text/html,a b%20?x"},
      {"tel:+81-3-0000-0000", "tel:+81-3-0000-0000"},
      {"line://msg/text/%41?b", "line://msg/text/%41?b"},
      {"intent://a\\b/", ""},
      {"foo:/..//bar", "foo:/.//bar"},
      // files
      {"file:c:\\a\\..\\..\\b", "file:///c:/b"},
      {"file://LOCALHOST/etc/hosts", "file:///etc/hosts"},
      {"file://server/share/a.lnk", "file://server/share/a.lnk"},
  };
  for (const Row& row : rows) {
    const auto url = parse_url(row.input);
    EXPECT_EQ(url ? url->href() : "", row.href) << row.input;
  }
}

TEST(Url, ReadsHostsAsBrowsersDo) {
  const struct {
    std::string_view host, serialised;
    HostKind kind;
  } rows[] = {
      {"Example.JP.", "example.jp.", HostKind::domain},
      {"under_score.example", "under_score.example", HostKind::domain},
      {"%65x%61mple.jp", "example.jp", HostKind::domain},
      {"ｅｘａｍｐｌｅ。ｊｐ", "example.jp", HostKind::domain},
      {"u=nomura.example.🄲🄾🄼", "u=nomura.example.com", HostKind::domain},
      {"exa\u00ADmple\u200B.j\u2063p", "example.jp", HostKind::domain},
      {"日本語.example", "xn--wgv71a119e.example", HostKind::domain},
      {"XN--WGV71A119E.example", "xn--wgv71a119e.example", HostKind::domain},
      {"faß.example", "xn--fa-hia.example", HostKind::domain},
      {"192.0.2.1", "192.0.2.1", HostKind::ipv4},
      {"192.0.2.1.", "192.0.2.1", HostKind::ipv4},
      {"0xC0.0.0x2.01", "192.0.2.1", HostKind::ipv4},
      {"192.0.513", "192.0.2.1", HostKind::ipv4},
      {"3221225985", "192.0.2.1", HostKind::ipv4},
      {"0xc0000201", "192.0.2.1", HostKind::ipv4},
      {"030000001001", "192.0.2.1", HostKind::ipv4},
      {"%31%39%32.0.2.1", "192.0.2.1", HostKind::ipv4},
      {"１９２．0．2．1", "192.0.2.1", HostKind::ipv4},
      {"[2001:DB8::0:1]", "[2001:db8::1]", HostKind::ipv6},
      {"[::ffff:192.0.2.1]", "[::ffff:c000:201]", HostKind::ipv6},
  };
  for (const auto& row : rows) {
    const auto url = parse_url("https://" + std::string(row.host) + "/");
    ASSERT_TRUE(url) << row.host;
    EXPECT_EQ(url->host(), row.serialised) << row.host;
    EXPECT_EQ(url->host_kind(), row.kind) << row.host;
  }
}

TEST(Url, FailsWhereABrowserDoes) {
  for (std::string_view input : {
           "",
           "example.jp",
           "//example.jp/",
           "/path",
           "#top",  // nothing to be relative to
           "https://",
           "https:///",
           "https://@/",
           "https://a@",
           "http://:80",  // no host
           "https://exa mple.jp",
           "https://a<b>.jp",
           "https://a^b",
           "https://a%00b",
           "https://a%2Fb",
           "https://example.jp／a",  // full-width, mapped to a slash
           "https://a%C3.jp",
           "https://\u00AD/",
           "https://xn--a.ß",
           "https://192.0.2.256",
           "https://1.2.3.4.5",
           "https://4294967296",
           "https://1..2",
           "https://a.0x",
           "https://a.1.08",
           "https://[::1",
           "https://[::1%25eth0]",
           "https://[192.0.2.1]",
           "https://[1:2]",
           "https://example.jp:65536",
           "https://example.jp:8o",
           "https://example.jp:-1",
           "1http://example.jp",
           "ht_tp://example.jp",
       })
    EXPECT_FALSE(parse_url(input)) << input;
  EXPECT_EQ(parse_url("https://" + std::string(limits::mail_bytes, 'a')).error().kind, Error::Kind::limit);
  EXPECT_EQ(parse_url("https://あ" + std::string(limits::host_bytes, 'a')).error().kind, Error::Kind::limit);
}

TEST(Url, ResolvesRelativeReferences) {
  const struct {
    std::string_view base, reference, href;
  } rows[] = {
      {"https://example.jp/a/b?c#d", "", "https://example.jp/a/b?c"},
      {"https://example.jp/a/b?c#d", "?x", "https://example.jp/a/b?x"},
      {"https://example.jp/a/b?c#d", "#x", "https://example.jp/a/b?c#x"},
      {"https://example.jp/a/b?c#d", "e", "https://example.jp/a/e"},
      {"https://example.jp/a/b?c#d", "..\\e", "https://example.jp/e"},
      {"https://example.jp/a/b", "/e", "https://example.jp/e"},
      {"https://u:p@example.jp:81/a", "b", "https://u:p@example.jp:81/b"},
      {"https://example.jp/a", "//evil.example", "https://evil.example/"},
      {"https://example.jp/a", "\\\\evil.example", "https://evil.example/"},
      {"https://example.jp/a", "https:b", "https://example.jp/b"},
      {"https://example.jp/a", "http:b", "http://b/"},
      {"mailto:a@example.jp", "#x", "mailto:a@example.jp#x"},
      {"file:///C:/a/b", "/c", "file:///C:/c"},
      {"foo:/.//a", "b", "foo:/.//b"},
      {"foo://host", "b", "foo://host/b"},
  };
  for (const auto& row : rows) {
    const Url base = *parse_url(row.base);
    const auto url = parse_url(row.reference, &base);
    EXPECT_EQ(url ? url->href() : "", row.href) << row.reference << " against " << row.base;
  }
  const Url opaque = *parse_url("mailto:a@example.jp");
  EXPECT_FALSE(parse_url("b", &opaque));
  EXPECT_FALSE(parse_url("", &opaque));
}

TEST(Url, KnowsItsComponents) {
  const Url url = *parse_url("https://user:secret@example.jp:8443/a/b?q=1#top");
  EXPECT_EQ(url.scheme(), "https");
  EXPECT_EQ(url.username(), "user");
  EXPECT_EQ(url.password(), "secret");
  EXPECT_EQ(url.host(), "example.jp");
  EXPECT_EQ(url.port(), 8443);
  EXPECT_EQ(url.path(), "/a/b");
  EXPECT_EQ(url.query(), "q=1");
  EXPECT_EQ(url.fragment(), "top");
  EXPECT_EQ(url.origin(), "https://example.jp:8443");

  const Url bare = *parse_url("http://example.jp");
  EXPECT_EQ(bare.username(), "");
  EXPECT_FALSE(bare.has_credentials());
  EXPECT_FALSE(bare.port());
  EXPECT_EQ(bare.path(), "/");
  EXPECT_FALSE(bare.has_query());
  EXPECT_FALSE(bare.has_fragment());
  EXPECT_FALSE(bare.ip());

  const Url mail = *parse_url("mailto:info@example.jp?#");
  EXPECT_FALSE(mail.has_host());
  EXPECT_TRUE(mail.has_opaque_path());
  EXPECT_EQ(mail.path(), "info@example.jp");
  EXPECT_TRUE(mail.has_query());
  EXPECT_EQ(mail.query(), "");
  EXPECT_TRUE(mail.has_fragment());
  EXPECT_EQ(mail.origin(), "null");

  EXPECT_EQ(parse_url("http://0x7f.1/")->ip(), parse_ip("127.0.0.1"));
  EXPECT_EQ(parse_url("http://[::1]/")->ip(), parse_ip("::1"));
  EXPECT_EQ(parse_url("file:///a")->host_kind(), HostKind::empty);
}

TEST(Url, KeepsItsComponentsWhenCopiedAndMoved) {
  Url url = *parse_url("https://example.jp/a?b");
  Url copy = url;
  const Url moved = std::move(url);
  url = *parse_url("http://other.example/");
  EXPECT_EQ(copy.host(), "example.jp");
  EXPECT_EQ(moved.query(), "b");
  EXPECT_EQ(copy, moved);
}

std::string names(UrlNotices noticed) {
  std::string out;
  for (std::uint8_t i = 0; i < url_notice_count; ++i) {
    const auto notice = static_cast<UrlNotice>(i);
    if (noticed.has(notice)) out += (out.empty() ? "" : " ") + std::string(to_string(notice));
  }
  return out;
}

TEST(Url, NoticesWhatTellsAStory) {
  const struct {
    std::string_view input, noticed;
  } rows[] = {
      {"https://user.example.jp:8080/a@b?c=http:\\\\d//e#%2F", ""},
      {"  https://example.jp/  ", ""},
      {"https://Bücher.example/", ""},
      {"https://日本語ノート.example/", ""},
      {"mailto:a@example.jp", ""},
      {"ht\ntps://example.jp/", "tab_or_newline_removed"},
      {"https:\\\\example.jp/", "backslash_as_slash"},
      {"https:example.jp/", "missing_slashes"},
      {"https:/example.jp/", "missing_slashes"},
      {"https:///example.jp/", "too_many_slashes"},
      {"https://bank.example@evil.example/", "userinfo_present"},
      {"https://@evil.example/", "userinfo_present"},
      {"https://a@b@evil.example/", "userinfo_present several_at_signs"},
      {"https://smbc-x.example%2Fpath@evil.example/", "userinfo_present lookalike_slash"},
      {"https://bank.example∕@evil.example/", "userinfo_present lookalike_slash"},
      {"https://bank.example%E2%88%95login@evil.example/", "userinfo_present lookalike_slash"},
      {"https://bank.example⁄login.evil.example/", "lookalike_slash"},
      {"https://bank.exampleんloginん.evil.example/", "lookalike_slash"},
      {"https://example。jp/", "lookalike_dot"},
      {"https://%65xample.jp/", "percent_encoded_host"},
      {"https://ｅxample.jp/", "mapped_host"},
      {"https://example.🄲🄾🄼/", "mapped_host"},
      {"https://ﾁェック.example/", "mapped_host"},
      {"https://exa\u00ADmple.jp/", "invisible_in_host"},
      {"https://xn--a.example/", "invalid_idna"},
      {"http://0x7f.0.0.1/", "non_decimal_ipv4"},
      {"http://0177.0.0.1/", "non_decimal_ipv4"},
      {"http://2130706433/", "non_decimal_ipv4"},
      {"http://127.1/", "non_decimal_ipv4"},
      {"http://127.0.0.1/", ""},
      {"https://example.jp/\xFF", "ill_formed_utf8"},
  };
  for (const auto& row : rows) {
    const auto url = parse_url(row.input);
    ASSERT_TRUE(url) << row.input;
    EXPECT_EQ(names(url->noticed()), row.noticed) << row.input;
  }
}

TEST(Url, IsTheSameWhenParsedAgain) {
  for (std::string_view input : {"HTTPS:\\\\A@b:c@%65x.jp:81\\..\\a b?'#`", "foo:/..//bar", "data:a b ?",
                                 "file:c|/..", "sc://a%zz/^"}) {
    const Url url = *parse_url(input);
    const auto again = parse_url(url.href());
    ASSERT_TRUE(again) << url.href();
    EXPECT_EQ(again->href(), url.href());
  }
}

// A megabyte of what costs most must not take quadratic time; a test that hangs is one that failed.
TEST(Url, TakesLinearTime) {
  const std::size_t many = std::size_t{1} << 20;
  std::string dots, ats, deep = "https://example.jp";
  for (std::size_t i = 0; i < many / 4; ++i) dots += "/a/..", ats += "@:@", deep += "/a";
  EXPECT_EQ(parse_url("https://example.jp" + dots)->path(), "/");
  EXPECT_TRUE(parse_url("https://" + ats + "example.jp"));
  EXPECT_EQ(parse_url(deep + dots + dots)->path().size(), deep.size() - 18 + 1);
  EXPECT_FALSE(parse_url("https://" + std::string(many, '[')));
  EXPECT_FALSE(parse_url("https://" + std::string(many, '9')));
}

}  // namespace
}  // namespace kanshiki::parse
