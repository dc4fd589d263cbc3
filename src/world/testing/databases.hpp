#pragma once
/// For tests: what databases say, without databases.

#include <string>
#include <vector>

#include "world/questions/locality.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::test {

/// Databases that know one locality, and a zone that knows names.
class Databases : public Source {
 public:
  explicit Databases(Locality locality, std::string_view zone = "")
      : told_(write_locality(locality)), zone_(zone) {}

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out = zone_.answer(questions);
    for (std::size_t i = 0; i < questions.size(); ++i) {
      if (questions[i].kind != "geo") continue;
      asked.push_back(questions[i].about);
      out[i].status = Reply::Status::answered;
      out[i].bytes = told_;
    }
    return out;
  }

  std::vector<std::string> asked;

 private:
  std::string told_;
  Zone zone_;
};

}  // namespace kanshiki::test
