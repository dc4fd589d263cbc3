#include "knowledge/stamps.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

constexpr auto toml = R"toml(
subject = ["\\[spam\\]"]
[[fields]]
name = "X-Flag"
filter = "Filter"
spam = "^yes\\b"
clean = "^no\\b"
score = "score=([0-9.]+)"
)toml";

TEST(Stamps, AreRead) {
  const auto stamps = read_stamps(toml);
  ASSERT_TRUE(stamps) << stamps.error().what;
  EXPECT_EQ(stamps->mark_of(" [Spam] x"), "[Spam]");
  EXPECT_EQ(stamps->mark_of("x [spam]"), "");
  const FilterField* field = stamps->field("x-flag");
  ASSERT_TRUE(field);
  EXPECT_TRUE(field->read("yes, score=7.3")->spam);
  EXPECT_EQ(field->read("yes, score=7.3")->score, "7.3");
  EXPECT_FALSE(field->read("no")->spam);
  EXPECT_FALSE(field->read("Bayes yes"));
  EXPECT_EQ(stamps->field("X-Other"), nullptr);
}

TEST(Stamps, NameWhatIsWrong) {
  EXPECT_FALSE(read_stamps("subject = [\"(\"]\nfields = []"));
  const auto no_filter = read_stamps("subject = [\"x\"]\n[[fields]]\nname = \"X\"\nspam = \"y\"");
  ASSERT_FALSE(no_filter);
  EXPECT_EQ(no_filter.error().what, "stamps.toml: X: name, filter or spam is missing");
}

}  // namespace
}  // namespace kanshiki
