#include "infer/destinations.hpp"

#include <set>
#include <string_view>

namespace kanshiki::infer {
namespace {

/// What links show, or hold, that is no place to go by itself.
struct Passed {
  std::set<std::string_view> shown;  // words of anchors
  std::set<const Link*> wrapping;
};

Passed passed(const std::vector<Piece<Link>>& links) {
  Passed out;
  for (const auto& link : links) {
    if (link->kind == Link::Kind::anchor) out.shown.insert(link->text);
    if (link->unwrapped_from) out.wrapping.insert(link->unwrapped_from.get());
  }
  return out;
}

bool invites(const Link& link, const Passed& passed) {
  if (link.host.empty() || passed.wrapping.contains(&link)) return false;
  if (link.kind == Link::Kind::text) return !passed.shown.contains(link.raw);
  return link.is_followed();
}

}  // namespace

std::vector<Piece<Link>> destinations(const Case& subject) {
  const auto links = subject.all<Link>();
  const Passed without = passed(links);
  std::vector<Piece<Link>> out;
  for (const auto& link : links)
    if (invites(*link, without)) out.push_back(link);
  return out;
}

bool is_on_page(const Piece<Link>& link) { return link->kind != Link::Kind::text; }

}  // namespace kanshiki::infer
