#include "report/replica.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "report/layout.hpp"
#include "report/quotation.hpp"

namespace kanshiki {
namespace {

/// Deals out the pieces of a quotation to the boxes in which their text stands.
class Dealer {
 public:
  Dealer(const Json& body, const Story& story) : text_(text_at(body, "text")) {
    Json without_links = object_of(body);  // of a link that holds a mark, the mark alone is to be marked
    without_links.erase("links");
    marked_ = quotation(without_links, story).pieces;
    last_.resize(marked_.size());
  }

  /// What stands in [begin, end) of the text. Boxes are to come in the order of the text.
  void deal(std::size_t begin, std::size_t end, std::vector<Replica::Box>& boxes, std::size_t box) {
    while (next_ < marked_.size() && marked_[next_].end <= begin) ++next_;
    for (std::size_t at = begin, i = next_; at < end; ++i) {
      const bool gone = i == marked_.size();  // only blanks are left
      const std::size_t until = gone ? end : std::min(end, std::max(at, marked_[i].end));
      if (until > at) {
        const bool marked = !gone && !marked_[i].notes.empty();
        if (marked) last_[i] = {box, boxes[box].pieces.size()};
        boxes[box].pieces.push_back({text_.substr(at, until - at), marked, {}});
      }
      at = until;
      if (gone) break;
    }
  }

  /// Numbers stand where a marked piece ends.
  void number(std::vector<Replica::Box>& boxes) const {
    for (std::size_t i = 0; i < marked_.size(); ++i) {
      const auto [box, piece] = last_[i];
      if (box == 0) continue;
      auto& notes = boxes[box].pieces[piece].notes;
      notes.insert(notes.end(), marked_[i].notes.begin(), marked_[i].notes.end());
    }
  }

 private:
  std::string text_;
  std::vector<Quotation::Piece> marked_;
  std::vector<std::pair<std::size_t, std::size_t>> last_;  // of each: the box and piece in which it ends
  std::size_t next_ = 0;                                   // the first that has not ended yet
};

/// Where so many lines of `text` end.
std::size_t end_of_lines(std::string_view text, std::size_t lines) {
  std::size_t at = 0;
  for (; lines > 0 && at < text.size(); --lines) {
    const std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos) return text.size();
    at = end + 1;
  }
  return at;
}

}  // namespace

std::optional<Replica> replica(const Json& body, std::size_t lines, Quotation words, const Story& story) {
  const std::string text = text_at(body, "text");
  const std::vector<ShownBox> shown = read_layout_section(list_at(body, "layout"), text.size());
  if (shown.size() < 2) return std::nullopt;
  const std::size_t end = end_of_lines(text, lines);
  const Json& links = list_at(story.document(), "links");
  Dealer dealer(body, story);
  Replica out;
  for (const ShownBox& one : shown) {
    if (one.kind == LayoutBox::Kind::text && one.begin >= end) break;  // the rest is told elsewhere
    Replica::Box box{one.kind, one.parent, one.looks, one.words, {}, one.columns, one.rows, {}};
    if (one.link && *one.link < links.size()) box.leads_to = destination(links[*one.link]);
    out.boxes.push_back(std::move(box));
    if (one.kind == LayoutBox::Kind::text)
      dealer.deal(one.begin, std::min(one.end, end), out.boxes, out.boxes.size() - 1);
  }
  dealer.number(out.boxes);
  out.not_loaded = story.words("came.not_loaded");
  out.words = std::move(words);
  return out;
}

}  // namespace kanshiki
