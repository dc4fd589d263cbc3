#pragma once
/// Everything that can be examined, in one type.

#include <memory>
#include <string>
#include <variant>

#include "model/body.hpp"
#include "model/mail.hpp"
#include "model/page.hpp"
#include "model/route.hpp"

namespace kanshiki {

template <class T>
using Piece = std::shared_ptr<const T>;

/// What examiners look at and lead to. Cheap to copy; nothing is copied to be looked at.
using Evidence = std::variant<Piece<Mail>, Piece<Part>, Piece<Route>, Piece<Text>, Piece<Link>, Piece<Host>,
                              Piece<Door>, Piece<Page>, Piece<Trial>>;

/// What makes two pieces the same lead ("host example.org"); empty: every piece is its own.
std::string identity(const Evidence& evidence);

}  // namespace kanshiki
