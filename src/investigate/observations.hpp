#pragma once
/// What examiners saw, each thing once.

#include <map>
#include <string>
#include <vector>

#include "model/finding.hpp"

namespace kanshiki {

/// Findings in the order in which they were made. One that says the same as an earlier one (id, meaning and
/// facts) only adds the places where it was seen: a mail with a hundred links to one host is told of it once.
class Observations {
 public:
  /// Places that are kept of one finding.
  static constexpr std::size_t most_cites = 20;

  void add(Finding finding);
  const std::vector<Finding>& all() const { return findings_; }

 private:
  std::vector<Finding> findings_;
  std::map<std::string, std::size_t> known_;  // what a finding says, to its index
};

}  // namespace kanshiki
