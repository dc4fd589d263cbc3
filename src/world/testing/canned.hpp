#pragma once
/// A source for tests that answers everything alike and remembers what it was asked.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "world/source.hpp"

namespace kanshiki::test {

class Canned : public Source {
 public:
  explicit Canned(std::string bytes = "answer") : bytes_(std::move(bytes)) {}

  std::vector<Reply> answer(std::span<const Question> questions) override {
    asked.insert(asked.end(), questions.begin(), questions.end());
    ++batches;
    Reply reply;
    reply.status = Reply::Status::answered;
    reply.bytes = bytes_;
    return std::vector<Reply>(questions.size(), reply);
  }

  std::vector<Question> asked;
  std::size_t batches = 0;

 private:
  std::string bytes_;
};

inline Reply ask(Source& source, const Question& question) { return source.answer({&question, 1}).front(); }

}  // namespace kanshiki::test
