#pragma once
/// Findings that a section tells as they are.

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "report/story.hpp"

namespace kanshiki::sections {

/// The sentences of all findings with one of these ids, in the order in which they were found.
inline std::vector<Block> told(const Story& story, std::initializer_list<std::string_view> ids) {
  std::vector<Block> out;
  for (const Json& finding : list_at(story.document(), "findings"))
    if (std::find(ids.begin(), ids.end(), text_at(finding, "id")) != ids.end())
      out.push_back(Paragraph{story.finding_sentence(finding), story.certainty(finding)});
  return out;
}

}  // namespace kanshiki::sections
