#include "knowledge/official_domains.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "parse/domain.hpp"

namespace kanshiki {
namespace {

constexpr std::array<std::string_view, 8> suffixes = {"go.jp", "lg.jp",     "metro.tokyo.jp",   "gov", "mil",
                                                      "gc.ca", "europa.eu", "agenziaentrate.it"};

/// Of companies whose customers are authorities alone: what writes to citizens, and forms to apply by.
constexpr std::array<std::string_view, 6> serving_authorities = {
    "govdelivery.com", "logoform.jp", "graffer.jp", "e-tumo.jp", "s-kantan.jp", "elg-front.jp"};

/// The same under a country's own suffix: gov.uk, gob.es, govt.nz.
constexpr std::array<std::string_view, 4> second_level = {"gov", "gob", "gouv", "govt"};

constexpr std::array<std::string_view, 4> municipal = {"pref", "city", "town", "vill"};

template <class List>
bool holds(const List& list, std::string_view label) {
  return std::find(list.begin(), list.end(), label) != list.end();
}

}  // namespace

bool is_official_domain(std::string_view host) {
  const auto lies_below = [&](std::string_view one) { return is_at_or_below(host, one); };
  if (std::any_of(suffixes.begin(), suffixes.end(), lies_below) ||
      std::any_of(serving_authorities.begin(), serving_authorities.end(), lies_below))
    return true;
  const std::string_view suffix = parse::public_suffix(host), owned = parse::registrable_domain(host);
  const std::vector<std::string_view> labels = split(suffix, '.'), own = split(owned, '.');
  if (labels.size() == 2 && labels.back().size() == 2 && holds(second_level, labels.front()))
    return !owned.empty();
  return owned.ends_with(".jp") && own.size() > 2 && holds(municipal, own.front());
}

}  // namespace kanshiki
