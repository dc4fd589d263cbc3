#include "case_folder.hpp"

#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

class CaseFolderTest : public ::testing::Test {
 protected:
  void write(const Outputs& outputs, const SealedCase& sealed) {
    const auto opened = CaseFolder::open(folder_.path(), sealed.mail + sealed.url, true);
    ASSERT_TRUE(opened);
    ASSERT_TRUE(opened->write(outputs, sealed));
  }
  bool has(const char* name) const { return fs::exists(folder_.path() / name); }

  const TemporaryFolder folder_;
};

TEST_F(CaseFolderTest, HoldsOneInputAtATime) {
  const SealedCase mail{"From: a@example.com\n\n", "", {}, {}}, url{"", "https://a.example/", {}, {}};
  for (const SealedCase& sealed : {mail, url, mail}) {
    write({}, sealed);
    const auto kept = CaseFolder::unseal(folder_.path());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->mail, sealed.mail);
    EXPECT_EQ(kept->url, sealed.url);
    EXPECT_NE(has("sealed/mail.eml"), has("sealed/url.txt"));
  }
}

TEST_F(CaseFolderTest, ShowsNoPictureOfAnEarlierExamination) {
  const SealedCase sealed{"From: a@example.com\n\n", "", {}, {}};
  write({{"page-1-phone.jpg", "1"}, {"page-1-phone-after-1.jpg", "2"}}, sealed);
  for (const char* own : {"page-holiday.jpg", "notes.txt", "sealed/page-2-phone.jpg"})
    ASSERT_TRUE(write_file(folder_.path() / own, "somebody's own"));
  write({{"page-1-phone.jpg", "3"}}, sealed);
  EXPECT_FALSE(has("page-1-phone-after-1.jpg"));
  EXPECT_EQ(read_file(folder_.path() / "page-1-phone.jpg").value(), "3");
  for (const char* own : {"page-holiday.jpg", "notes.txt", "sealed/page-2-phone.jpg"})
    EXPECT_TRUE(has(own)) << own;
}

TEST_F(CaseFolderTest, WritesNothingElseThanItIsMeantTo) {
  write({{"case.json", "{}"}, {"../outside", "x"}, {"page-1.jpg", "x"}, {"terminal", "x"}},
        {"From: a@example.com\n\n", "", {}, {}});
  EXPECT_TRUE(has("case.json"));
  for (const char* name : {"../outside", "page-1.jpg", "terminal"}) EXPECT_FALSE(has(name)) << name;
}

}  // namespace
}  // namespace kanshiki
