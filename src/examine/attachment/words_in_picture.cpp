/// Leads from a picture to the words in it, as a machine reads them: a mail whose text is a picture says no
/// less.

#include "base/limits.hpp"
#include "base/text.hpp"
#include "examine/attachment/unpacked.hpp"
#include "examine/body/make_text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/words.hpp"

namespace kanshiki::examine {
namespace {

constexpr int certain_enough = 60;          // percent; below it most words are wrong
constexpr std::size_t longest_quote = 300;  // of what is read, in bytes
constexpr std::size_t fewest_letters = 4;   // of a text that says anything, in bytes

/// The lines that the machine is sure enough of.
std::string legible(const WordsIn::Answer& lines) {
  std::string out;
  for (const parse::ReadLine& line : lines)
    if (line.certainty >= certain_enough) out.append(out.empty() ? "" : "\n").append(line.words);
  return out;
}

/// A finding about a picture; one out of a document has no name, and its path tells where it is.
Finding about_picture(const Part& part, std::string_view id, Meaning meaning, std::vector<Fact> facts) {
  Finding out = about(part, id, meaning, std::move(facts));
  if (part.filename.empty()) out.facts.front().value = part.path;
  return out;
}

Found unread(const Part& part, const char* limit) {
  return {
      {about(part, "attachment.picture_unread", Meaning::unknown, {{"reading_limit", std::string(limit)}})},
      {}};
}

}  // namespace

Found words_in_picture(const Part& part, const Knowledge& knowledge, World& world) {
  if (!world.offers(WordsIn::kind) || !parse::is_readable_picture(part.true_type)) return {};
  if (!is_among_first_pictures(part)) return unread(part, "number");
  if (part.content.size() > limits::picture_bytes) return unread(part, "size");
  const WordsIn question = WordsIn::picture(part.content, part.true_type);
  const auto lines = world.ask(question);
  if (!lines) return {};
  const std::string words = legible(*lines);
  if (words.size() < fewest_letters) return {};
  Found out;
  out.leads.push_back(picture_text(part, part.mail->arena().keep(words), knowledge));
  out.findings.push_back(about_picture(part, "attachment.words_in_picture", Meaning::neutral,
                                       {{"words", std::string(clip(words, longest_quote))}}));
  out.findings.back().cites.push_back(cite(question.question()));
  return out;
}

}  // namespace kanshiki::examine
