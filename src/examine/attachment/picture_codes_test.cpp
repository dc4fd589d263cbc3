#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"
#include "parse/file/testing/picture_writer.hpp"

namespace kanshiki::examine {

Found picture_codes(const Part&, const Knowledge&, World&);

namespace {

using parse::testing::as_png;
using parse::testing::code_saying;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look_at(const std::string& content) {
  return testing::run(picture_codes, testing::file("a.png", content, "image/png"));
}

TEST(PictureCodes, AnAddressLeadsOn) {
  const Found found = look_at(as_png(code_saying("https://login.evil.example/?id=1")));
  ASSERT_THAT(testing::ids(found), ElementsAre("attachment.code_with_link"));
  EXPECT_EQ(found.findings[0].text("host"), "login.evil.example");
  const auto links = testing::leads<Link>(found);
  ASSERT_EQ(links.size(), 1u);
  EXPECT_EQ(links[0]->url, "https://login.evil.example/?id=1");
  EXPECT_EQ(links[0]->found_in(), "qr");
}

TEST(PictureCodes, OtherWordsDoNot) {
  EXPECT_THAT(testing::ids(look_at(as_png(code_saying("Gate 12, seat 4A")))), IsEmpty());
}

TEST(PictureCodes, APictureWithoutACode) {
  EXPECT_THAT(testing::ids(look_at(as_png(parse::testing::slope(200, 200)))), IsEmpty());
  EXPECT_THAT(testing::ids(look_at("\x89PNG\r\n\x1A\n and nothing more")), IsEmpty());
}

TEST(PictureCodes, OfManyPicturesTheFirstAreLookedAt) {
  std::string text = "From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
  const std::string picture = base64(as_png(code_saying("https://example.com/")));
  for (int i = 0; i < 30; ++i)
    text += "--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n" + picture + "\n";
  const auto files = testing::leads<Part>(read_files, testing::mail(text + "--b--\n"));
  ASSERT_EQ(files.size(), 30u);
  EXPECT_EQ(testing::run(picture_codes, files[0]).leads.size(), 1u);
  EXPECT_TRUE(testing::run(picture_codes, files[29]).leads.empty());
}

}  // namespace
}  // namespace kanshiki::examine
