#pragma once
/// Mailboxes that anybody gets for nothing.

#include <string_view>

#include "examine/organisation.hpp"
#include "knowledge/knowledge.hpp"

namespace kanshiki::examine {

/// Whether mailboxes at `domain`, or below it, are such.
inline bool is_free_mail(std::string_view domain, const Knowledge& knowledge) {
  return knowledge.free_mail.contains(organisation(domain));
}

}  // namespace kanshiki::examine
