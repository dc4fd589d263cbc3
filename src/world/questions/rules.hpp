#pragma once
/// Questions to the site's own rules: `world.ask(RulesOn::file(bytes))`. Which of them are true is on the
/// tape, so a case replays where the rules are not.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "parse/file/rules.hpp"
#include "world/source.hpp"

namespace kanshiki {

struct RulesOn {
  static constexpr std::string_view kind = "rules";

  std::string about;  ///< the SHA-256 of what is looked at
  std::shared_ptr<const std::string> content;

  static RulesOn file(std::string_view bytes);

  using Answer = std::vector<parse::RuleMatch>;
  Question question() const { return {std::string(kind), about, Reach::local, content}; }
  Result<Answer> read(const Reply& reply) const;
};

std::string write_matches(const RulesOn::Answer& matches);

}  // namespace kanshiki
