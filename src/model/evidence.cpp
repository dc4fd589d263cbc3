#include "model/evidence.hpp"

namespace kanshiki {

std::string identity(const Evidence& evidence) {
  if (const auto* host = std::get_if<Piece<Host>>(&evidence)) return "host " + (*host)->name;
  return {};
}

}  // namespace kanshiki
