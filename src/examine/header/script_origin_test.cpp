#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found script_origin(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& header) {
  return testing::ids(
      testing::run(examine::script_origin, testing::mail(header + "From: a@example.com\n\nbody\n")));
}

TEST(ScriptOrigin, IsNamedInAField) {
  EXPECT_THAT(found("X-PHP-Originating-Script: 33:mailer.php\n"), ElementsAre("header.sent_by_script"));
  EXPECT_THAT(found("X-PHP-Script: \n"), IsEmpty());
  EXPECT_THAT(found(""), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
