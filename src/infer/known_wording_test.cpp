#include <gmock/gmock.h>

#include "infer/testing.hpp"
#include "infer/wording_of.hpp"

namespace kanshiki::infer {

std::vector<Finding> known_wording(const Case&, const Knowledge&);

namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A case with this subject.
Case worded(const std::string& words) { return kanshiki::testing::case_of("Subject: " + words + "\r\n", ""); }

/// Knows the words of `deceitful` as deceitful, those of `ordinary` as ordinary.
Knowledge taught(const std::string& deceitful, const std::string& ordinary) {
  std::string weights(wording::buckets, '\0');
  for (const std::uint32_t bucket : buckets_of(wording_of(worded(deceitful)))) weights[bucket] = 100;
  for (const std::uint32_t bucket : buckets_of(wording_of(worded(ordinary)))) weights[bucket] = -100;
  Knowledge out;
  out.wording =
      WordingModel::read("kanshiki wording 2\nscale 0.02\ngrade 0.5\ngrade 2.0\ngrade -0.5\n\n" + weights)
          .value();
  return out;
}

TEST(KnownWording, NamesTheWordsThatWeighMost) {
  const auto found =
      known_wording(worded("hello there, claim your prize"), taught("claim your prize", "see you soon"));
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_THAT(found[0].id, HasSubstr("words.deceitful_"));
  EXPECT_EQ(found[0].meaning, Meaning::suspicious);
  ASSERT_FALSE(found[0].cites.empty());
  EXPECT_THAT(found[0].cites[0].quote, HasSubstr("claim your prize"));
  EXPECT_THAT(std::get<std::vector<std::string>>(found[0].facts[0].value), Contains(found[0].cites[0].quote));
}

TEST(KnownWording, CutsNoWordOfALanguageWithoutBlanks) {
  const auto found =
      known_wording(worded("本日中にログインしてください"), taught("グインして", "またあした"));
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_FALSE(found[0].cites.empty());
  EXPECT_THAT(found[0].cites[0].quote, HasSubstr("ログイン"));
}

TEST(KnownWording, QuotesNoCodes) {
  const Knowledge known = taught("claim 7e95be79 prize", "see you soon");
  const auto found = known_wording(worded("claim 7e95be79 prize"), known);
  ASSERT_THAT(found, SizeIs(1));
  ASSERT_FALSE(found[0].cites.empty());
  for (const Cite& one : found[0].cites) EXPECT_THAT(one.quote, ::testing::Not(HasSubstr("7e95")));
}

TEST(KnownWording, KnowsOrdinaryOnes) {
  const auto found = known_wording(worded("see you soon"), taught("claim your prize", "see you soon"));
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].id, "words.ordinary_1");
  EXPECT_EQ(found[0].meaning, Meaning::benign);
}

TEST(KnownWording, SaysNothingOfWordsThatAreNew) {
  EXPECT_THAT(known_wording(worded("quite other matters"), taught("claim your prize", "see you soon")),
              IsEmpty());
  EXPECT_THAT(known_wording(worded("claim your prize"), Knowledge()), IsEmpty()) << "no model was loaded";
}

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

TEST(KnownWording, WhatASiteLearntSpeaksForIt) {
  const auto unwanted = known_wording(worded("the new catalogue is out"), site());
  ASSERT_THAT(unwanted, SizeIs(1));
  EXPECT_EQ(unwanted[0].id, "learnt.unwanted_3");
  EXPECT_EQ(unwanted[0].meaning, Meaning::suspicious);
  const auto wanted = known_wording(worded("shift plan for monday"), site());
  ASSERT_THAT(wanted, SizeIs(1));
  EXPECT_EQ(wanted[0].id, "learnt.wanted_3");
  EXPECT_EQ(wanted[0].meaning, Meaning::benign);
}

TEST(KnownWording, IsSilentWhereASiteLearntNothing) {
  EXPECT_THAT(known_wording(worded("something else"), site()), IsEmpty());
  EXPECT_THAT(known_wording(worded("the new catalogue is out"), Knowledge()), IsEmpty());
}

}  // namespace
}  // namespace kanshiki::infer
