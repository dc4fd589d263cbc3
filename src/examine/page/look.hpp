#pragma once
/// How a login page looks, and how much it looks like another.

#include "knowledge/form_fields.hpp"
#include "model/look.hpp"
#include "model/page.hpp"

namespace kanshiki::examine {

/// Of the document that asks for a secret or a card, of the first screen that `client` saw, and of the icon.
Look look_of(const PageRecord& page, Client client, const FormFields& fields);

/// What is missing on either side counts as unlike.
Likeness likeness(const Look& a, const Look& b);

/// Whether pages that are so alike are hardly made by two who did not know of each other: nearly the same
/// build, or two of build, picture and icon. A template that many use gives no more than one of them.
bool is_copy(const Likeness& likeness);

}  // namespace kanshiki::examine
