#include "report/quotation.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace kanshiki {
namespace {

/// A stretch of the text that a finding cites.
struct Cited {
  std::size_t begin, end, finding;
};

std::vector<Cited> cited_in(const Json& body, std::size_t size, std::size_t findings) {
  std::vector<Cited> out;
  for (const Json& mark : list_at(body, "marks")) {
    const Cited one{static_cast<std::size_t>(integer_at(mark, "begin")),
                    static_cast<std::size_t>(integer_at(mark, "end")),
                    static_cast<std::size_t>(integer_at(mark, "finding"))};
    if (one.begin < one.end && one.end <= size && one.finding < findings) out.push_back(one);
  }
  std::stable_sort(out.begin(), out.end(), [](const Cited& a, const Cited& b) { return a.begin < b.begin; });
  return out;
}

/// At most one empty line in a row.
std::string tidy(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != '\r' && (c != '\n' || !out.ends_with("\n\n"))) out += c;
  return out;
}

void add_note(std::vector<std::size_t>& notes, std::size_t number) {
  if (std::find(notes.begin(), notes.end(), number) == notes.end()) notes.push_back(number);
}

}  // namespace

Quotation quotation(const Json& body, const Story& story) {
  const std::string text = text_at(body, "text");
  const Json& findings = list_at(story.document(), "findings");
  Quotation out;
  std::map<std::string, std::size_t> numbers;  // by finding id: what was seen twice is explained once
  std::size_t done = 0;
  for (const Cited& one : cited_in(body, text.size(), findings.size())) {
    const Json& finding = findings[one.finding];
    const auto [number, is_new] = numbers.try_emplace(text_at(finding, "id"), numbers.size() + 1);
    if (is_new) out.notes.push_back({number->second, story.finding_sentence(finding)});
    if (one.begin < done) {  // within, or beginning within, what is marked already
      add_note(out.pieces.back().notes, number->second);
      continue;
    }
    if (one.begin > done) out.pieces.push_back({tidy(text.substr(done, one.begin - done)), {}});
    out.pieces.push_back({text.substr(one.begin, one.end - one.begin), {number->second}});
    done = one.end;
  }
  if (done < text.size())
    out.pieces.push_back({tidy(trim(text.substr(done)).empty() ? "" : text.substr(done)), {}});
  return out;
}

std::pair<Quotation, Quotation> split(const Quotation& whole, std::size_t lines) {
  Quotation head, rest;
  for (const Quotation::Piece& piece : whole.pieces) {
    std::size_t cut = 0;
    while (lines > 0 && cut < piece.text.size()) {
      const std::size_t end = piece.text.find('\n', cut);
      if (end == std::string::npos) {
        cut = piece.text.size();
      } else {
        cut = end + 1;
        --lines;
      }
    }
    if (cut > 0) head.pieces.push_back({piece.text.substr(0, cut), piece.notes});
    if (cut < piece.text.size()) rest.pieces.push_back({piece.text.substr(cut), piece.notes});
  }
  const auto refers = [](const Quotation& half, std::size_t number) {
    return std::any_of(half.pieces.begin(), half.pieces.end(), [&](const Quotation::Piece& piece) {
      return std::find(piece.notes.begin(), piece.notes.end(), number) != piece.notes.end();
    });
  };
  for (const Quotation::Note& note : whole.notes)
    (refers(head, note.number) ? head : rest).notes.push_back(note);
  return {head, rest};
}

}  // namespace kanshiki
