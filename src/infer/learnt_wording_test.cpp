#include <gmock/gmock.h>

#include "infer/testing.hpp"
#include "infer/wording_of.hpp"

namespace kanshiki::infer {

std::vector<Finding> learnt_wording(const Case&, const Knowledge&);

namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

Case worded(const std::string& words) { return kanshiki::testing::case_of("Subject: " + words + "\r\n", ""); }

/// A site whose staff are wanted and whose sellers are not.
Knowledge site() {
  std::vector<double> weights(wording::buckets);
  for (const std::uint32_t bucket : buckets_of(wording_of(worded("the new catalogue is out"))))
    weights[bucket] = 3;
  for (const std::uint32_t bucket : buckets_of(wording_of(worded("shift plan for monday"))))
    weights[bucket] = -3;
  Knowledge out;
  out.learnt_wording = WordingModel::of(0, weights, {-2.5, -1.5, -0.7, 0.7, 1.5, 2.5});
  return out;
}

TEST(LearntWording, SpeaksForItsSite) {
  const auto unwanted = learnt_wording(worded("the new catalogue is out"), site());
  ASSERT_THAT(unwanted, SizeIs(1));
  EXPECT_EQ(unwanted[0].id, "learnt.unwanted_3");
  EXPECT_EQ(unwanted[0].meaning, Meaning::suspicious);
  const auto wanted = learnt_wording(worded("shift plan for monday"), site());
  ASSERT_THAT(wanted, SizeIs(1));
  EXPECT_EQ(wanted[0].id, "learnt.wanted_3");
  EXPECT_EQ(wanted[0].meaning, Meaning::benign);
}

TEST(LearntWording, IsSilentWhereNothingWasLearnt) {
  EXPECT_THAT(learnt_wording(worded("something else"), site()), IsEmpty());
  EXPECT_THAT(learnt_wording(worded("the new catalogue is out"), Knowledge()), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
