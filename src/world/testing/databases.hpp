#pragma once
/// For tests: what databases say, without databases.

#include <map>
#include <string>
#include <vector>

#include "world/questions/locality.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::test {

/// Databases that know one locality for all addresses, or one for each, and a zone that knows names.
class Databases : public Source {
 public:
  explicit Databases(const Locality& locality, std::string_view zone = "")
      : everywhere_(write_locality(locality)), zone_(zone) {}
  /// Of other addresses they know nothing.
  explicit Databases(const std::map<std::string, Locality>& by_address, std::string_view zone = "")
      : everywhere_(write_locality({})), zone_(zone) {
    for (const auto& [address, locality] : by_address) told_[address] = write_locality(locality);
  }

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out = zone_.answer(questions);
    for (std::size_t i = 0; i < questions.size(); ++i) {
      if (questions[i].kind != "geo") continue;
      asked.push_back(questions[i].about);
      out[i].status = Reply::Status::answered;
      const auto hit = told_.find(questions[i].about);
      out[i].bytes = hit == told_.end() ? everywhere_ : hit->second;
    }
    return out;
  }

  std::vector<std::string> asked;

 private:
  std::string everywhere_;
  std::map<std::string, std::string> told_;
  Zone zone_;
};

}  // namespace kanshiki::test
