#pragma once
/// What the mail says, rule by rule.

#include <optional>
#include <string_view>

#include "knowledge/phrases.hpp"
#include "model/case.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

enum class Speaker { mail, mail_or_file };  ///< a file that comes with the mail

/// Where `speaker` first speaks as phrase rule `id` tells; nothing if it does not.
inline std::optional<Cite> said(const Case& subject, const Phrases& phrases, std::string_view id,
                                Speaker speaker = Speaker::mail) {
  const std::size_t rule = phrases.find(id);
  for (const auto& text : subject.all<Text>())
    for (const Mark& mark : text->marks)
      if (mark.rule == rule && (speaker == Speaker::mail_or_file || !text->is_in_file()))
        return cite(*text, mark);
  return std::nullopt;
}

}  // namespace kanshiki::infer
