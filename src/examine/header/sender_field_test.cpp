#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found sender_field(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(
      testing::run(examine::sender_field, testing::mail(header + "From: taro@mail.example.com\n\nbody\n")));
}

TEST(SenderField, IsOfTheAuthorsHouse) {
  EXPECT_THAT(found("Sender: hanako@example.com\n"), IsEmpty());
  EXPECT_THAT(found("Sender: hanako@example.net\n"), ElementsAre("header.sender_differs"));
  EXPECT_THAT(found(""), IsEmpty());
}

TEST(SenderField, OfAListIsTheLists) {
  EXPECT_THAT(found("Sender: users-bounces@example.net\nList-Id: <users.example.net>\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
