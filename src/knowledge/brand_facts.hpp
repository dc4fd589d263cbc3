#pragma once
/// What every finding about a brand tells.

#include <vector>

#include "knowledge/brands.hpp"
#include "model/finding.hpp"

namespace kanshiki {

inline std::vector<Fact> brand_facts(const Brand& brand) {
  return {{"brand", brand.id},
          {"name_en", brand.name_en},
          {"name_ja", brand.name_ja},
          {"official", brand.domains},
          {"site", brand.site}};
}

}  // namespace kanshiki
