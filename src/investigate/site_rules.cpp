#include "investigate/site_rules.hpp"

#include "base/limits.hpp"
#include "world/questions/rules.hpp"

namespace kanshiki {

Errand rules_errand(std::shared_ptr<const parse::RuleSet> rules) {
  const Preparation prepare = [rules = std::move(rules)] {
    return [rules](std::string_view job, Source&) {
      return errand_result(rules->look_at(read_errand_job(job).file, limits::rules_time).map(write_matches),
                           "the site's rules");
    };
  };
  return {RulesOn::kind, "the site's rules", prepare, 2 * limits::rules_time};
}

}  // namespace kanshiki
