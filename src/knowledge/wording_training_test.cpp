#include "knowledge/wording_training.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace kanshiki {
namespace {

/// A mail with ten of the buckets 0…999 that both sides have, and five of its own side's.
KnownMail mail(std::size_t nth, bool unwanted) {
  KnownMail out{fmt::format("{:064x}", (nth * 2654435761u) % 1000003), unwanted, {}};
  for (std::uint32_t i = 0; i < 10; ++i)
    out.buckets.push_back(static_cast<std::uint32_t>((nth * 37 + i * 101) % 1000));
  for (std::uint32_t i = 0; i < 5; ++i)
    out.buckets.push_back((unwanted ? 2000u : 3000u) + static_cast<std::uint32_t>((nth * 7 + i * 3) % 40));
  return out;
}

std::vector<KnownMail> mails(std::size_t unwanted, std::size_t wanted) {
  std::vector<KnownMail> out;
  for (std::size_t i = 0; i < unwanted + wanted; ++i) out.push_back(mail(i, i < unwanted));
  return out;
}

TEST(WordingTraining, TellsApartWhatItHasNotSeen) {
  const auto training = train_wording(mails(100, 200));
  ASSERT_TRUE(training) << training.error().what;
  EXPECT_EQ(training->unwanted, 100u);
  EXPECT_EQ(training->wanted, 200u);
  EXPECT_GE(training->recognised, 95u);
  EXPECT_LE(training->mistaken, 10u);
  EXPECT_GT(training->model.score(mail(5001, true).buckets), 1.0);
  EXPECT_LT(training->model.score(mail(5002, false).buckets), -1.0);
}

TEST(WordingTraining, ScoresOfWhatTellsNothingStayNearZero) {
  std::vector<KnownMail> some = mails(100, 100);
  for (KnownMail& one : some) one.buckets.resize(10);  // what both sides have
  const auto training = train_wording(some);
  ASSERT_TRUE(training);
  for (std::size_t i = 5000; i < 5050; ++i) {
    KnownMail one = mail(i, true);
    one.buckets.resize(10);
    EXPECT_LT(std::abs(training->model.score(one.buckets)), 1.5);
  }
  EXPECT_LT(training->recognised, 75u);
}

TEST(WordingTraining, OrderDoesNotMatter) {
  std::vector<KnownMail> there = mails(40, 40), back = there;
  std::reverse(back.begin(), back.end());
  EXPECT_EQ(train_wording(there)->model.write(), train_wording(back)->model.write());
}

TEST(WordingTraining, AFewMailsTeachNothing) {
  const auto training = train_wording(mails(fewest_learnt - 1, 500));
  ASSERT_FALSE(training);
  EXPECT_EQ(training.error().kind, Error::Kind::limit);
  EXPECT_FALSE(train_wording({}));
}

TEST(WordingTraining, ModelsAreReadAsTheyWereWritten) {
  const auto training = train_wording(mails(50, 50));
  const auto read = WordingModel::read(training->model.write());
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_NEAR(read->score(mail(1, true).buckets), training->model.score(mail(1, true).buckets), 1e-3);
  EXPECT_EQ(read->grade(2.0), 2);
  EXPECT_EQ(read->grade(-3.0), -3);
}

}  // namespace
}  // namespace kanshiki
