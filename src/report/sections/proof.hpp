#pragma once
/// What the owners of the names on a mail publish, held against it: SPF, DKIM and DMARC in a lay reader's
/// words.

#include <vector>

#include "report/story.hpp"

namespace kanshiki::sections {

/// The list of machines, the seal, and what the owner asks for; nothing where none of it was looked up.
std::vector<Block> proof(const Story& story);

/// The receiving server's own results beside ours, and why they may differ; nothing where it reported none.
std::vector<Block> then_and_now(const Story& story);

}  // namespace kanshiki::sections
