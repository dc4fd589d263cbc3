#pragma once
/// A site's own rules on files, in the language of YARA (https://yara.readthedocs.io), where the library is
/// there.

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki::parse {

/// A rule that is true of a file.
struct RuleMatch {
  std::string rule;         ///< its name
  std::string description;  ///< its meta data's word for what it means; may be empty
  std::size_t offset = 0;   ///< where the first of its strings stands; 0 if it has none
  std::string words;        ///< that string, clipped, as UTF-8
};

struct RuleFile {
  std::string name;  ///< as errors name it
  std::string text;
};

class RuleSet {
 public:
  /// Errors: `malformed`, naming file, line and what is wrong there; `unavailable`, this program was built
  /// without the library.
  static Result<RuleSet> compile(const std::vector<RuleFile>& files);
  RuleSet(RuleSet&&) noexcept;
  RuleSet& operator=(RuleSet&&) noexcept;
  ~RuleSet();

  /// The rules that are true of `bytes`, in the order of their files. Errors: `timeout`, after `time` in
  /// whole seconds.
  Result<std::vector<RuleMatch>> look_at(std::string_view bytes, std::chrono::seconds time) const;

 private:
  struct Compiled;
  explicit RuleSet(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace kanshiki::parse
