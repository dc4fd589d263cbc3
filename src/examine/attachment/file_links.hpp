#pragma once
/// Links that stand in files rather than in texts.

#include <string_view>

#include "examine/link/make_link.hpp"
#include "model/evidence.hpp"

namespace kanshiki::examine {

/// A link in `file`, as it was `written`; `shown` is what the reader sees instead of it, if anything.
inline Piece<Link> file_link(const Part& file, std::string_view written,
                             Link::Kind kind = Link::Kind::attachment, std::string_view shown = {}) {
  return std::make_shared<const Link>(make_link(file.mail->shared_from_this(), &file, kind, written, shown));
}

/// A link that a code in the picture `file` says.
inline Piece<Link> code_link(const Part& file, std::string_view written) {
  Link link = make_link(file.mail->shared_from_this(), &file, Link::Kind::attachment, written, {});
  link.place = "qr";
  return std::make_shared<const Link>(std::move(link));
}

}  // namespace kanshiki::examine
