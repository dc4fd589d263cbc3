#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> locked_download(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using testing::link;
using ::testing::SizeIs;

std::vector<Finding> told(const std::string& words, const std::string& path,
                          const std::string& host = "files.example") {
  Case subject =
      kanshiki::testing::case_of("From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n", words);
  subject.evidence.push_back(link(Link::Kind::anchor, host, path));
  return locked_download(subject, kanshiki::testing::knowledge());
}

TEST(LockedDownload, PasswordBesideTheLink) {
  EXPECT_THAT(told("資料をご覧ください。解凍パスワード：2026la", "LA-20_siryo.zip"), SizeIs(1));
  EXPECT_THAT(told("Please see the contract. The password is 4711ab", "contract.7z?id=1"), SizeIs(1));
}

TEST(LockedDownload, NotSo) {
  EXPECT_THAT(told("The new release is out.", "release-2.1.zip"), IsEmpty()) << "open to everybody";
  EXPECT_THAT(told("The password is 4711ab", "guest-wifi.html"), IsEmpty()) << "no archive";
  EXPECT_THAT(told("入札資料の解凍パスワード：2026la", "siryo.zip", "www.city.example.lg.jp"), IsEmpty())
      << "an authority's tender";
}

}  // namespace
}  // namespace kanshiki::infer
