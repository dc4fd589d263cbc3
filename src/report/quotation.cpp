#include "report/quotation.hpp"

#include <algorithm>
#include <map>

#include "base/stretch.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

/// A stretch of the text that a finding cites, or that is a link.
struct Passage : Stretch {
  const Json* finding = nullptr;
  std::string leads_to;
};

void add_stretches(std::vector<Passage>& out, const Json& body, const char* kind, const char* owner,
                   const Json& owners) {
  const std::size_t size = text_at(body, "text").size();
  for (const Json& span : list_at(body, kind)) {
    const auto begin = static_cast<std::size_t>(integer_at(span, "begin"));
    const auto end = static_cast<std::size_t>(integer_at(span, "end"));
    const auto index = static_cast<std::size_t>(integer_at(span, owner));
    if (begin >= end || end > size || index >= owners.size()) continue;
    const Json& found = owners[index];
    const bool is_link = std::string_view(owner) == "link";
    out.push_back({{begin, end}, is_link ? nullptr : &found, is_link ? text_at(found, "host") : ""});
  }
}

/// All of them, by where they begin; of two that begin together, the longer first.
std::vector<Passage> stretches(const Json& body, const Json& document) {
  std::vector<Passage> out;
  add_stretches(out, body, "links", "link", list_at(document, "links"));
  add_stretches(out, body, "marks", "finding", list_at(document, "findings"));
  std::stable_sort(out.begin(), out.end(), [](const Passage& a, const Passage& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
  });
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
  Quotation out;
  std::map<std::string, std::size_t> numbers;  // by finding id: what was seen twice is explained once
  std::size_t done = 0;
  for (const Passage& one : stretches(body, story.document())) {
    if (one.begin >= done) {  // else it begins within the last piece, and is told there
      if (one.begin > done)
        out.pieces.push_back({tidy(text.substr(done, one.begin - done)), {}, {}, done, one.begin});
      out.pieces.push_back({text.substr(one.begin, one.end - one.begin), {}, {}, one.begin, one.end});
      done = one.end;
    }
    Quotation::Piece& piece = out.pieces.back();
    if (!one.finding) {
      piece.leads_to = one.leads_to;
      continue;
    }
    const auto [number, is_new] = numbers.try_emplace(text_at(*one.finding, "id"), numbers.size() + 1);
    if (is_new) out.notes.push_back({number->second, story.finding_sentence(*one.finding)});
    add_note(piece.notes, number->second);
  }
  if (const std::string rest = tidy(text.substr(done)); !trim(rest).empty())
    out.pieces.push_back({rest, {}, {}, done, text.size()});
  return out;
}

std::size_t line_count(const Quotation& quotation) {
  std::size_t out = 1;
  for (const Quotation::Piece& piece : quotation.pieces)
    out += static_cast<std::size_t>(std::count(piece.text.begin(), piece.text.end(), '\n'));
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
    const auto part = [&](std::size_t begin, std::size_t end) {
      Quotation::Piece out = piece;
      out.text = piece.text.substr(begin, end - begin);
      return out;
    };
    if (cut > 0) head.pieces.push_back(part(0, cut));
    if (cut < piece.text.size()) rest.pieces.push_back(part(cut, piece.text.size()));
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
