#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found from_field(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& from) {
  return testing::ids(testing::run(examine::from_field, testing::mail(from + "Subject: x\n\nbody\n")));
}

TEST(FromField, NamesOneAuthor) {
  EXPECT_THAT(found("From: Taro <taro@example.com>\n"), IsEmpty());
  EXPECT_THAT(found("From: taro@[192.0.2.1]\n"), IsEmpty());
  EXPECT_THAT(found(""), ElementsAre("header.from_missing"));
  EXPECT_THAT(found("From: \n"), ElementsAre("header.from_missing"));
  EXPECT_THAT(found("From: a@example.com, b@example.net\n"), ElementsAre("header.from_several"));
  EXPECT_THAT(found("From: a@example.com\nFrom: b@example.net\n"), ElementsAre("header.from_several"));
}

TEST(FromField, IsWrittenAsAddressesAre) {
  EXPECT_THAT(found("From: Prize ,_<a@example.com>\n"), Contains("header.from_malformed"));
  EXPECT_THAT(found("From: <a@example.com@example.net>\n"), Contains("header.from_ambiguous"));
}

TEST(FromField, IsOfADomainThatCanExist) {
  EXPECT_THAT(found("From: Bank <info@campanha164706>\n"), ElementsAre("header.from_domain_impossible"));
  EXPECT_THAT(found("From: root@localhost\n"), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
