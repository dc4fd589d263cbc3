/// Text that a page keeps from its reader: noise inside words, which filters read and people do not, passages
/// in the colour of the page, too small to be read or out of view, and pages of something else altogether.

#include <algorithm>
#include <unordered_set>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/letters.hpp"
#include "parse/html/document.hpp"

namespace kanshiki::examine {
namespace {

using parse::HiddenPassage;
using parse::Hiding;
using parse::HtmlTextRun;

constexpr std::size_t quotes = 3;
constexpr std::size_t quote_bytes = 200;
constexpr std::size_t fewest_letters = 40;  // less is a spacer or a mark of tracking
constexpr std::size_t other_letters = 300;  // more than the lines that mail programs preview

std::size_t letters_in(std::string_view text) {
  std::size_t out = 0;
  for (std::size_t at = 0; at < text.size();) out += is_word_letter(next_code_point(text, at));
  return out;
}

/// What is seen after a passage, in the order of the page; end() if nothing is.
auto seen_after(const std::vector<HtmlTextRun>& runs, const HiddenPassage& passage) {
  return std::lower_bound(runs.begin(), runs.end(), passage.source.begin,
                          [](const HtmlTextRun& run, std::size_t begin) { return run.source.begin < begin; });
}

/// Whether a passage parts two letters that are seen side by side: the word they make, else nothing.
std::string_view word_around(const parse::HtmlText& visible, const HiddenPassage& passage) {
  const auto after = seen_after(visible.runs, passage);
  if (after == visible.runs.begin() || after == visible.runs.end()) return {};
  const HtmlTextRun& before = *std::prev(after);
  if (before.end != after->begin) return {};  // layout parts them
  const std::string_view left = visible.text.substr(before.begin, before.end - before.begin);
  const std::string_view right = visible.text.substr(after->begin, after->end - after->begin);
  if (!is_word_letter(code_point_before(left, left.size())) || !is_word_letter(code_point_at(right, 0)))
    return {};
  const std::size_t from =
      left.find_last_of(" \n\t") == std::string_view::npos ? 0 : left.find_last_of(" \n\t") + 1;
  const std::size_t to = std::min(right.find_first_of(" \n\t"), right.size());
  return visible.text.substr(before.begin + from, left.size() - from + to);
}

/// Whether the text is shown, but so that nobody can read it. What is not shown at all (display: none) has
/// honest uses: layouts for phones, and the line that mail programs preview.
bool is_unreadable(const parse::HtmlText& visible, const HiddenPassage& passage) {
  const Hiding why = passage.why.strongest();
  const bool painted = why == Hiding::transparent || why == Hiding::off_screen || why == Hiding::tiny_font ||
                       why == Hiding::same_colour;
  const bool is_preview = seen_after(visible.runs, passage) == visible.runs.begin();
  return painted && !is_preview && letters_in(passage.text) >= fewest_letters;
}

template <class Take>
void for_each_word(std::string_view text, Take take) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::size_t end = at;
    while (at < text.size() && is_word_letter(next_code_point(text, at))) end = at;
    if (end > begin) take(text.substr(begin, end - begin));
  }
}

/// The longest of the hidden passages, if together they say much that cannot be read on the page. A second
/// layout, for phones or for Outlook, says the same as the first.
const HiddenPassage* other_page(const parse::HtmlDocument& page) {
  std::size_t letters = 0;
  for (const HiddenPassage& passage : page.hidden) letters += passage.text.size();
  if (letters < other_letters) return nullptr;
  std::unordered_set<std::string_view> seen;
  for_each_word(page.visible.text, [&](std::string_view word) { seen.insert(word); });
  letters = 0;
  const HiddenPassage* longest = nullptr;
  for (const HiddenPassage& passage : page.hidden) {
    for_each_word(passage.text,
                  [&](std::string_view word) { letters += seen.contains(word) ? 0 : letters_in(word); });
    if (!longest || passage.text.size() > longest->text.size()) longest = &passage;
  }
  return letters < other_letters ? nullptr : longest;
}

}  // namespace

Found hidden_text(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!text.page) return out;
  const parse::HtmlText& visible = text.page->visible;
  Finding inside{"body.hidden_inside_words", Meaning::suspicious, {}, {}};
  Finding unreadable{"body.unreadable_text", Meaning::suspicious, {}, {}};
  std::vector<std::string> words, noise, reasons;
  for (const HiddenPassage& passage : text.page->hidden) {
    const std::string quote(clip(trim(passage.text), quote_bytes));
    if (const std::string_view word = word_around(visible, passage); !word.empty() && words.size() < quotes) {
      words.emplace_back(clip(word, quote_bytes));
      noise.push_back(quote);
      inside.cites.push_back(cite(text, clip(word, quote_bytes)));
    } else if (is_unreadable(visible, passage) && reasons.size() < quotes) {
      reasons.emplace_back(to_string(passage.why.strongest()));
      unreadable.cites.push_back({Cite::In::body, text.part->path, 0, 0, quote});
    }
  }
  inside.facts = {{"words", std::move(words)}, {"noise", std::move(noise)}};
  if (!unreadable.cites.empty())
    unreadable.facts = {{"text", unreadable.cites.front().quote}, {"reasons", std::move(reasons)}};
  if (const HiddenPassage* passage = other_page(*text.page)) {
    const std::string quote(clip(trim(passage->text), quote_bytes));
    out.findings.push_back({"body.other_page_hidden",
                            Meaning::suspicious,
                            {{"text", quote}, {"reason", std::string(to_string(passage->why.strongest()))}},
                            {{Cite::In::body, text.part->path, 0, 0, quote}}});
  }
  for (Finding* one : {&inside, &unreadable})
    if (!one->cites.empty()) out.findings.push_back(std::move(*one));
  return out;
}

}  // namespace kanshiki::examine
