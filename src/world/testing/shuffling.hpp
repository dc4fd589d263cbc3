#pragma once
/// Disorder for tests: asks the inner source one question at a time, in an order of its own.

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

#include "world/source.hpp"

namespace kanshiki::test {

class Shuffling : public Source {
 public:
  Shuffling(Source& inner, unsigned seed) : inner_(inner), random_(seed) {}

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<std::size_t> order(questions.size());
    std::iota(order.begin(), order.end(), 0u);
    std::shuffle(order.begin(), order.end(), random_);
    std::vector<Reply> out(questions.size());
    for (const std::size_t i : order) out[i] = inner_.answer(questions.subspan(i, 1)).front();
    return out;
  }

 private:
  Source& inner_;
  std::mt19937 random_;
};

}  // namespace kanshiki::test
