#pragma once
/// Links that stand in files rather than in texts.

#include <string_view>

#include "examine/link/make_link.hpp"
#include "model/evidence.hpp"

namespace kanshiki::examine {

/// A link in `file`, as it was `written`; `shown` is what the reader sees instead of it, if anything.
inline Piece<Link> file_link(const Part& file, std::string_view written,
                             Link::Kind kind = Link::Kind::attachment, std::string_view shown = {}) {
  Text place;
  place.mail = file.mail->shared_from_this();
  place.part = &file;
  return std::make_shared<const Link>(make_link(place, kind, written, shown));
}

}  // namespace kanshiki::examine
