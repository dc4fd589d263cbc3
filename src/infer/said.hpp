#pragma once
/// What the mail says, rule by rule.

#include <optional>
#include <string_view>

#include "knowledge/phrases.hpp"
#include "model/case.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

/// Where the mail first speaks as phrase rule `id` tells, not in a file that comes with it; nothing if it
/// does not.
inline std::optional<Cite> said(const Case& subject, const Phrases& phrases, std::string_view id) {
  const std::size_t rule = phrases.find(id);
  for (const auto& text : subject.all<Text>())
    for (const Mark& mark : text->marks)
      if (mark.rule == rule && !text->is_in_file()) return cite(*text, mark);
  return std::nullopt;
}

}  // namespace kanshiki::infer
