#include "base/min_hash.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

constexpr std::size_t functions = 256;  // error about 3 percentage points

/// Of the numbers from `begin` to `end`.
MinHash<functions> sketch(std::uint64_t begin, std::uint64_t end) {
  MinHash<functions> out;
  for (std::uint64_t i = begin; i < end; ++i) out.add(stir(i));
  return out;
}

double share(const MinHash<functions>& a, const MinHash<functions>& b) {
  double same = 0;
  for (std::size_t i = 0; i < functions; ++i) same += a.least()[i] == b.least()[i];
  return same / functions;
}

TEST(MinHash, EstimatesWhatTwoSetsShare) {
  const auto one = sketch(0, 200);
  EXPECT_EQ(share(one, sketch(0, 200)), 1);
  EXPECT_NEAR(share(one, sketch(50, 250)), 150.0 / 250, 0.1);
  EXPECT_NEAR(share(one, sketch(200, 400)), 0, 0.02);
}

TEST(MinHash, OrderAndRepetitionDoNotCount) {
  MinHash<functions> backwards;
  for (std::uint64_t i = 200; i-- > 0;) {
    backwards.add(stir(i));
    backwards.add(stir(i));
  }
  EXPECT_EQ(share(sketch(0, 200), backwards), 1);
}

}  // namespace
}  // namespace kanshiki
