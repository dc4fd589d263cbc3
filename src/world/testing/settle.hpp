#pragma once
/// Asking to the end in tests, as the loop of an examination does.

#include "world/world.hpp"

namespace kanshiki::test {

/// Calls `step` with a World until nothing is open; `source` answers in between. Returns the last result.
template <class Step>
auto settle(Source& source, Step step, const Extras& extras = {}) {
  Answers answers;
  for (;;) {
    World world(answers, {}, extras);
    auto result = step(world);
    if (world.open().empty()) return result;
    const std::vector<Question> open = world.open();
    std::vector<Reply> replies = source.answer(open);
    for (std::size_t i = 0; i < open.size(); ++i) answers.emplace(open[i], std::move(replies[i]));
  }
}

}  // namespace kanshiki::test
