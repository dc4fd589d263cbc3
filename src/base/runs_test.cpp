#include "base/runs.hpp"

#include <gmock/gmock.h>

#include "base/text.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Runs, OfWhatBelongsTogether) {
  EXPECT_THAT(runs("one, two;three", is_alpha), ElementsAre("one", "two", "three"));
  EXPECT_THAT(runs("--a1--", is_alnum), ElementsAre("a1"));
  EXPECT_THAT(runs("all", is_alpha), ElementsAre("all"));
  EXPECT_THAT(runs("", is_alpha), IsEmpty());
  EXPECT_THAT(runs(" ,;", is_alpha), IsEmpty());
}

}  // namespace
}  // namespace kanshiki
