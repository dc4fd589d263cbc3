#include "model/body.hpp"

namespace kanshiki {

std::string_view to_string(Link::Kind kind) {
  switch (kind) {
    case Link::Kind::text:
      return "text";
    case Link::Kind::anchor:
      return "anchor";
    case Link::Kind::image:
      return "image";
    case Link::Kind::form:
      return "form";
    case Link::Kind::refresh:
      return "refresh";
    case Link::Kind::resource:
      return "resource";
    case Link::Kind::attachment:
      break;
  }
  return "attachment";
}

std::string_view Link::found_in() const { return place.empty() ? to_string(kind) : place; }

}  // namespace kanshiki
