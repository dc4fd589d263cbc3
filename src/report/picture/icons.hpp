#pragma once
/// Small pictures that stand beside words and say the same: hidden from those who hear the page read.

#include "report/blocks.hpp"
#include "report/markup.hpp"

namespace kanshiki::picture {

/// An octagon, a triangle, a circle or a shield: told apart without colour.
Markup sign(Sign::Shape shape);
/// A sheet of paper, an envelope, a postmark.
Markup card(Cards::Card::Icon icon);

}  // namespace kanshiki::picture
