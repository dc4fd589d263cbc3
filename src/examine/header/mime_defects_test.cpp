#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found mime_defects(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(MimeDefects, EachIsToldOnceWithItsPlace) {
  const auto mail = testing::mail(
      "From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
      "--b\r\nContent-Type: text/plain; charset=no-such\r\n\r\nx\r\n"
      "--b\r\nContent-Type: text/plain; charset=no-such\r\n\r\ny\r\n--b--\r\n");
  const Found found = testing::run(mime_defects, mail);
  EXPECT_THAT(testing::ids(found), ElementsAre("mime.unknown_charset"));
  EXPECT_EQ(found.findings[0].text("part"), "1");
  EXPECT_EQ(found.findings[0].text("detail"), "no-such");
  EXPECT_EQ(found.findings[0].cites.at(0).quote, "no-such");
}

TEST(MimeDefects, AnOrdinaryMailHasNone) {
  EXPECT_THAT(testing::ids(testing::run(mime_defects, testing::mail("From: a@example.com\r\n\r\nhello\r\n"))),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
