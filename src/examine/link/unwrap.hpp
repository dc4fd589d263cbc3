#pragma once
/// Links inside of links.

#include <optional>
#include <string>

#include "knowledge/knowledge.hpp"
#include "model/body.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {

/// What a link's URL holds of another URL.
struct Wrapping {
  const Gateway* gateway = nullptr;  ///< a service that is known; null: a host that was seen to do so
  parse::Url inner;                  ///< of the web, and of another owner
};

/// The URL inside of `link`'s, if whoever follows the link can be expected to land there: behind a known
/// gateway, or, in a link to be followed, in its query or path. A page that merely quotes another's address
/// ("share this") leads nowhere else.
std::optional<Wrapping> unwrap(const Link& link, const Knowledge& knowledge);

/// How often `link` had to be unwrapped already.
std::size_t times_unwrapped(const Link& link);

}  // namespace kanshiki::examine
