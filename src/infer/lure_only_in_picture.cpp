/// What the mail wants of its reader stands in a picture, and hardly anything beside it. Rests on the lures
/// that were heard, and where.

#include <algorithm>

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "model/thread.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t hardly_anything = 200;  // bytes of text: "Dear customer", a link, a line about the law

/// Bytes of all that the mail's own texts say, but for space.
std::size_t own_text(const Case& subject) {
  std::size_t out = 0;
  for (const Piece<Text>& text : subject.all<Text>())
    if (text->part && !text->in_picture && !text->is_in_file())
      out += static_cast<std::size_t>(std::count_if(text->folded.text.begin(), text->folded.text.end(),
                                                    [](char c) { return c != ' ' && c != '\n'; }));
  return out;
}

/// Shops draw their advertising; nobody else has to.
bool wants_data_or_money(const Finding& finding, const Weights& weights) {
  const Wants wants = weights.of(finding.id).wants;
  return finding.kind() == "lure" && (wants == Wants::credentials || wants == Wants::money);
}

/// The name of the file at `path`; the path of one that has no name.
std::string file_of(const std::string& path, const Case& subject) {
  for (const Piece<Part>& part : subject.all<Part>())
    if (part->path == path && !part->filename.empty()) return to_valid_utf8(part->filename);
  return path;
}

}  // namespace

std::vector<Finding> lure_only_in_picture(const Case& subject, const Knowledge& knowledge) {
  const auto lure = std::find_if(subject.findings.begin(), subject.findings.end(), [&](const Finding& one) {
    return one.only_in_pictures() && wants_data_or_money(one, knowledge.weights);
  });
  if (lure == subject.findings.end() || answers_somebody(*subject.mail) ||
      own_text(subject) > hardly_anything)
    return {};
  const Cite& cite = lure->cites.front();
  return {{"body.lure_only_in_picture",
           Meaning::suspicious,
           {{"file", file_of(cite.where, subject)}, {"words", cite.quote}},
           {cite}}};
}

}  // namespace kanshiki::infer
