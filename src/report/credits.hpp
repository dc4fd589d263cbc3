#pragma once
/// Whose data an article shows, as the licences ask to be named.

#include "report/story.hpp"

namespace kanshiki {

/// DB-IP named and linked where its data are used (CC BY 4.0), every other source named; nothing where the
/// article uses none.
std::vector<Block> credits(const Story& story);

}  // namespace kanshiki
