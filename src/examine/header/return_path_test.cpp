#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found return_path(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(
      testing::run(examine::return_path, testing::mail(header + "From: taro@mail.example.com\n\nbody\n")));
}

TEST(ReturnPath, IsComparedWithTheAuthor) {
  EXPECT_THAT(found("Return-Path: <bounce@example.com>\n"), ElementsAre("header.return_path_agrees"));
  EXPECT_THAT(found("Return-Path: <bounce@example.net>\n"), ElementsAre("header.return_path_differs"));
  EXPECT_THAT(found("Return-Path: <>\n"), ElementsAre("header.return_path_null"));
  EXPECT_THAT(found(""), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
