/// A file comes with the mail, and the mail asks to switch off what keeps the commands in it from running.
/// Rests on the phrase rule mark.asks_to_enable_content and on what was found in the attached files.

#include <algorithm>
#include <array>

#include "infer/inference.hpp"
#include "infer/said.hpp"

namespace kanshiki::infer {
namespace {

/// Whether an attached file has commands, or cannot be looked into.
const Finding* closed_or_commanding_file(const Case& subject) {
  constexpr std::array<std::string_view, 5> signs = {
      "attachment.macros", "attachment.encrypted_archive", "attachment.encrypted_document",
      "attachment.fetches_when_opened", "attachment.runs_command"};
  const auto at = std::find_if(subject.findings.begin(), subject.findings.end(), [&](const Finding& one) {
    return std::find(signs.begin(), signs.end(), one.id) != signs.end();
  });
  return at == subject.findings.end() ? nullptr : &*at;
}

}  // namespace

std::vector<Finding> asks_to_enable_content(const Case& subject, const Knowledge& knowledge) {
  const Finding* file = closed_or_commanding_file(subject);
  if (!file) return {};
  const auto request = said(subject, knowledge.phrases, "mark.asks_to_enable_content");
  if (!request) return {};
  std::vector<Cite> cites = {*request};
  cites.insert(cites.end(), file->cites.begin(), file->cites.end());
  return {
      {"scheme.asks_to_enable_content", Meaning::suspicious, {{"words", request->quote}}, std::move(cites)}};
}

}  // namespace kanshiki::infer
