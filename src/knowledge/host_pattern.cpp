#include "knowledge/host_pattern.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr auto npos = std::string_view::npos;

/// Takes the last label off `name`.
std::string_view pop_label(std::string_view& name) {
  const std::size_t dot = name.rfind('.');
  const std::string_view label = dot == npos ? name : name.substr(dot + 1);
  name = dot == npos ? std::string_view{} : name.substr(0, dot);
  return label;
}

bool matches_label(std::string_view pattern, std::string_view label) {
  const std::size_t star = pattern.find('*');
  if (star == npos) return iequals(pattern, label);
  const std::string_view begin = pattern.substr(0, star), end = pattern.substr(star + 1);
  return label.size() >= begin.size() + end.size() && istarts_with(label, begin) && iends_with(label, end);
}

/// Whether the host ends in another way than the pattern does behind its last star: most do, and at once.
bool ends_otherwise(std::string_view pattern, std::string_view host) {
  auto wanted = pattern.rbegin();
  for (auto c = host.rbegin(); wanted != pattern.rend() && c != host.rend() && *wanted != '*'; ++wanted, ++c)
    if (lower(*wanted) != lower(*c)) return true;
  return false;
}

}  // namespace

bool matches_host(std::string_view pattern, std::string_view host) {
  while (host.ends_with('.')) host.remove_suffix(1);
  if (host.empty() || pattern.empty() || ends_otherwise(pattern, host)) return false;
  const bool any_below = pattern.starts_with('.');
  if (pattern.find('*') == npos)
    return any_below ? host.size() > pattern.size() && iends_with(host, pattern) : iequals(host, pattern);
  if (any_below) pattern.remove_prefix(1);
  while (!pattern.empty()) {
    if (host.empty() || !matches_label(pop_label(pattern), pop_label(host))) return false;
  }
  return any_below != host.empty();
}

bool matches_host(const std::vector<std::string>& patterns, std::string_view host) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return matches_host(pattern, host); });
}

}  // namespace kanshiki
