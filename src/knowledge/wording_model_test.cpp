#include "knowledge/wording_model.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace kanshiki {
namespace {

/// A model in which bucket 1 speaks for deceit and bucket 2 against it.
std::string file(const std::string& header = "bias 0.5\nscale 0.1\ngrade -1.0\ngrade 1.0\ngrade 2.0") {
  std::string weights(wording::buckets, '\0');
  weights[1] = 100;
  weights[2] = -50;
  return "kanshiki wording 2\n" + header + "\n\n" + weights;
}

TEST(WordingModel, AddsUpWhatItsBucketsWeigh) {
  const auto model = WordingModel::read(file());
  ASSERT_TRUE(model) << model.error().what;
  EXPECT_TRUE(model->loaded());
  EXPECT_NEAR(model->score(std::vector<std::uint32_t>{}), 0.5, 1e-9);
  EXPECT_NEAR(model->score(std::vector<std::uint32_t>{1, 2, 3}), 0.5 + 0.1 * 50 / std::sqrt(30.0), 1e-9);
  EXPECT_NEAR(model->share(1), 0.1 * 100, 1e-9);
}

TEST(WordingModel, GradesScores) {
  const WordingModel model = WordingModel::read(file()).value();
  EXPECT_EQ(model.grade(0.9), 0);
  EXPECT_EQ(model.grade(1.0), 1);
  EXPECT_EQ(model.grade(7.0), 2);
  EXPECT_EQ(model.grade(-0.9), 0);
  EXPECT_EQ(model.grade(-1.5), -1);
}

TEST(WordingModel, DamageIsNamed) {
  EXPECT_FALSE(WordingModel().loaded());
  EXPECT_FALSE(WordingModel::read(""));
  EXPECT_FALSE(WordingModel::read(file().substr(0, 1000)));
  EXPECT_FALSE(WordingModel::read(file("bias x")));
  EXPECT_NE(WordingModel::read(file("colour 1")).error().what.find("colour"), std::string::npos);
  EXPECT_NE(WordingModel::read("kanshiki wording 1\nbias 0\n\n").error().what.find("another version"),
            std::string::npos);
}

}  // namespace
}  // namespace kanshiki
