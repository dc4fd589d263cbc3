#pragma once
/// What the mail says, rule by rule.

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "knowledge/condition.hpp"
#include "knowledge/phrases.hpp"
#include "model/case.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {

/// Who is heard; a mail that is attached to the mail never.
enum class Speaker {
  body,          ///< the mail in its bodies
  mail,          ///< or in its subject
  mail_or_file,  ///< or a file that comes with it
};

inline bool is_heard(const Text& text, Speaker speaker) {
  if (text.is_in_file()) return speaker == Speaker::mail_or_file && !text.part->carried;
  return text.part ? !text.part->carried : speaker != Speaker::body;
}

/// The first place where `speaker` is heard and `says` is true of it, a text and a mark; nothing if none is.
template <class Says>
std::optional<Cite> first_place(const Case& subject, Speaker speaker, Says says) {
  for (const auto& text : subject.all<Text>())
    if (is_heard(*text, speaker))
      for (const Mark& mark : text->marks)
        if (says(*text, mark)) return cite(*text, mark);
  return std::nullopt;
}

/// Where `speaker` first speaks as phrase rule `id` tells; nothing if it does not.
inline std::optional<Cite> said(const Case& subject, const Phrases& phrases, std::string_view id,
                                Speaker speaker = Speaker::mail) {
  const std::size_t rule = phrases.find(id);
  return first_place(subject, speaker, [&](const Text&, const Mark& mark) { return mark.rule == rule; });
}

/// The same of any of the rules called `ids`.
inline std::optional<Cite> said(const Case& subject, const Phrases& phrases,
                                std::span<const std::string_view> ids, Speaker speaker) {
  return first_place(subject, speaker, [&](const Text&, const Mark& mark) {
    return std::find(ids.begin(), ids.end(), phrases.rules()[mark.rule].id) != ids.end();
  });
}

/// Where the mail first says so without speaking only of a case: not `once it has been restored`.
inline std::optional<Cite> stated(const Case& subject, const Phrases& phrases, std::string_view id) {
  const std::size_t rule = phrases.find(id);
  return first_place(subject, Speaker::mail, [&](const Text& text, const Mark& mark) {
    return mark.rule == rule && !is_conditional(text.folded.text, mark.begin, mark.end);
  });
}

}  // namespace kanshiki::infer
