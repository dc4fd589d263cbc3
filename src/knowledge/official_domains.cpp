#include "knowledge/official_domains.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "parse/domain.hpp"

namespace kanshiki {
namespace {

constexpr std::array<std::string_view, 8> suffixes = {"go.jp", "lg.jp",     "metro.tokyo.jp",   "gov", "mil",
                                                      "gc.ca", "europa.eu", "agenziaentrate.it"};

/// Of a company that gives names below it to authorities alone, to write to citizens
/// (usda@public.govdelivery.com).
constexpr std::string_view writes_for_authorities = "govdelivery.com";

/// The same under a country's own suffix: gov.uk, gob.es, govt.nz.
constexpr std::array<std::string_view, 4> second_level = {"gov", "gob", "gouv", "govt"};

constexpr std::array<std::string_view, 4> municipal = {"pref", "city", "town", "vill"};

template <class List>
bool holds(const List& list, std::string_view label) {
  return std::find(list.begin(), list.end(), label) != list.end();
}

}  // namespace

bool is_official_domain(std::string_view host) {
  if (is_at_or_below(host, writes_for_authorities)) return true;
  if (std::any_of(suffixes.begin(), suffixes.end(), [&](auto one) { return is_at_or_below(host, one); }))
    return true;
  const std::string_view suffix = parse::public_suffix(host), owned = parse::registrable_domain(host);
  const std::vector<std::string_view> labels = split(suffix, '.'), own = split(owned, '.');
  if (labels.size() == 2 && labels.back().size() == 2 && holds(second_level, labels.front()))
    return !owned.empty();
  return owned.ends_with(".jp") && own.size() > 2 && holds(municipal, own.front());
}

}  // namespace kanshiki
