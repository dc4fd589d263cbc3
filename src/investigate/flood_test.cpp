// Mail that is made to be too much: each limit that is hit is a finding, and the whole stays within the time
// of a mail (base/limits.hpp), from the bytes to the report.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/limits.hpp"
#include "base/testing/cpu_time.hpp"
#include "base/testing/source_tree.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"
#include "report/article.hpp"
#include "report/document.hpp"

namespace kanshiki {
namespace {

const Knowledge& knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  return **loaded;
}

/// The case of a mail of this type and body; fails the test where it and its report take too long.
Case flood(const std::string& type, const std::string& body) {
  knowledge();
  Refusing nobody;
  Case subject;
  const double seconds = cpu_seconds([&] {
    subject =
        examine_mail(*parse::parse_mail("From: a@example.com\nTo: taro@example.jp\nContent-Type: " + type +
                                        "; charset=utf-8\n\n" + body),
                     knowledge(), nobody, {Reach::local, {}});
    const auto told = document(subject, knowledge(), Mask::for_case(subject, knowledge()));
    article_html(told, knowledge().catalogue("ja"), knowledge().styles);
  });
  EXPECT_LT(seconds, static_cast<double>(limits::offline_time.count()));
  return subject;
}

std::string many(std::size_t count, std::string (*one)(std::size_t)) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += one(i);
  return out;
}

TEST(Flood, AHundredThousandLinksOfAPage) {
  const Case subject = flood("text/html", many(100'000, [](std::size_t i) {
                               return "<a href=https://h" + std::to_string(i) + ".example/" +
                                      std::to_string(i * 7919) + ">x</a>";
                             }));
  EXPECT_TRUE(subject.finding("body.html_limit"));
  EXPECT_LE(subject.all<Link>().size(), limits::links);
}

TEST(Flood, AHundredThousandLinksOfAText) {
  const Case subject =
      flood("text/plain",
            many(100'000, [](std::size_t i) { return "https://evil.example/" + std::to_string(i) + "\n"; }));
  EXPECT_TRUE(subject.finding("link.limit"));
  EXPECT_LE(subject.all<Link>().size(), limits::links);
}

TEST(Flood, WrappedLinksShareTheLimit) {
  const Case subject =
      flood("text/html", many(9'000, [](std::size_t i) {
              return "<a href='https://shop.example/?u=https://h" + std::to_string(i) + ".example/'>x</a>";
            }));
  EXPECT_TRUE(subject.finding("link.limit"));
  EXPECT_EQ(subject.all<Link>().size(), limits::links);
}

TEST(Flood, FiveMegabytesInOneLine) {
  std::string line = "https://evil.example/?a=";
  while (line.size() < 5 * limits::MiB) line += "dGFyb0BleGFtcGxlLmpw%40http%3a%2f=";
  const Case subject = flood("text/plain", line);
  EXPECT_EQ(subject.all<Link>().size(), 1u);
}

TEST(Flood, FiveMegabytesInOneAttribute) {
  std::string page = "<a href='https://evil.example/?u=";
  while (page.size() < 5 * limits::MiB) page += "https%3A%2F%2Fa.example%2F&u=//@";
  flood("text/html", page + "'>x</a>");
}

}  // namespace
}  // namespace kanshiki
