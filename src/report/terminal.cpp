/// An article in a terminal: what one sees without opening a fold, in lines that fit.

#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "report/article.hpp"
#include "report/columns.hpp"
#include "report/harmless.hpp"
#include "report/phrase.hpp"

namespace kanshiki {
namespace {

/// SGR sequences (ECMA-48 §8.3.117) for what is said; nothing rests on them alone.
enum class Ink { none, strong, faint, heading, stop, warning, good };

std::string_view sequence(Ink ink) {
  switch (ink) {
    case Ink::strong:
      return "\x1b[1m";
    case Ink::faint:
      return "\x1b[2m";
    case Ink::heading:
      return "\x1b[1;36m";
    case Ink::stop:
      return "\x1b[1;97;41m";
    case Ink::warning:
      return "\x1b[1;30;43m";
    case Ink::good:
      return "\x1b[1;97;44m";
    case Ink::none:
      break;
  }
  return {};
}

std::string badge(const Badge& one) { return one.kind == Badge::Kind::none ? "" : "[" + one.word + "] "; }

/// Writes paragraphs that fit.
class Screen {
 public:
  Screen(std::size_t width, bool colour) : width_(width), colour_(colour) {}

  /// `text` from column `indent` on, with `lead` in the indentation of its first line.
  void write(std::string_view text, std::size_t indent = 0, std::string_view lead = {}, Ink ink = Ink::none) {
    const std::size_t room = width_ > indent + 8 ? width_ - indent : 8;
    std::vector<std::string> lines = wrap(text, room);
    if (lines.empty() && !lead.empty()) lines.emplace_back();
    bool first = true;
    for (const std::string& one : lines) {
      const std::size_t used = first ? columns(lead) : 0;
      out_ += first ? std::string(lead) : std::string();
      if (!one.empty()) out_.append(indent > used ? indent - used : 0, ' ');
      paint(one, ink);
      out_ += '\n';
      first = false;
    }
  }
  void blank() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
  }
  std::string take() { return std::move(out_); }

 private:
  void paint(std::string_view text, Ink ink) {
    const std::string_view start = colour_ ? sequence(ink) : std::string_view{};
    out_ += start;
    out_ += text;
    if (!start.empty()) out_ += "\x1b[0m";
  }

  std::size_t width_;
  bool colour_;
  std::string out_;
};

/// Renders each kind of block.
struct Blocks {
  Screen& screen;

  void operator()(const Paragraph& block) const { screen.write(badge(block.badge) + plain(block.line), 2); }

  void operator()(const Listing& block) const {
    for (std::size_t i = 0; i < block.items.size(); ++i)
      screen.write(plain(block.items[i]), 5, block.numbered ? "  " + std::to_string(i + 1) + "." : "  -");
  }

  void operator()(const Facts& block) const {
    for (const Facts::Row& row : block.rows) screen.write(plain(row.name) + ": " + plain(row.value), 4);
  }

  void operator()(const Reasons& block) const {
    for (std::size_t i = 0; i < block.reasons.size(); ++i) {
      const Reasons::Reason& reason = block.reasons[i];
      screen.write(badge(reason.badge) + plain(reason.title), 5, "  " + std::to_string(i + 1) + ".",
                   Ink::strong);
      screen.write(plain(reason.sentence), 5);
    }
  }

  void operator()(const Cards& block) const {
    for (const Cards::Card& card : block.cards) {
      screen.write(card.title + ": " + plain(card.value), 4, {}, Ink::strong);
      screen.write(badge(card.badge) + plain(card.note), 6);
    }
  }

  void operator()(const Fields& block) const {
    for (const Fields::Field& field : block.fields) {
      screen.write(harmless(field.name) + ": " + shorten(harmless(field.value), 160), 4, {}, Ink::strong);
      screen.write(badge(field.badge) + plain(field.sentence), 6);
    }
  }

  void operator()(const Quotation& block) const {
    std::string all;
    for (const Quotation::Piece& piece : block.pieces) {
      all += harmless(piece.text);
      if (!piece.leads_to.empty()) all += " (-> " + harmless(defang_host(piece.leads_to)) + ")";
      for (const std::size_t number : piece.notes) all += "[" + std::to_string(number) + "]";
    }
    for (const std::string_view one : split(all, '\n')) screen.write(one, 4, "  |");
    for (const Quotation::Note& note : block.notes)
      screen.write(plain(note.line), 7, "  [" + std::to_string(note.number) + "]");
  }

  void operator()(const Replica& block) const { (*this)(block.words); }

  void operator()(const Anatomy& block) const {
    screen.write(harmless(block.before + block.subdomain + block.registrable + block.after), 4);
    screen.write(harmless(block.registrable) + " <- " + block.decides, 4, {}, Ink::strong);
  }

  void operator()(const Figure& block) const {
    for (std::size_t i = 0; i < block.in_words.size(); ++i)
      screen.write(plain(block.in_words[i]), 6, i == 0 ? "   " : "   v");
  }

  void operator()(const Screenshots& block) const {
    for (const Screenshots::Shot& shot : block.shots)
      screen.write(shot.caption + ": " + shot.file, 4, "  []");
  }

  void operator()(const Fold& block) const {
    if (!block.essential) return screen.write(plain(block.summary), 4, "  +", Ink::faint);
    screen.write(plain(block.summary), 2, {}, Ink::strong);
    (*this)(block.blocks);
  }

  void operator()(const std::vector<Block>& blocks) const {
    for (const Block& block : blocks) std::visit(*this, block);
  }
};

Ink ink(Sign::Shape shape) {
  switch (shape) {
    case Sign::Shape::stop:
      return Ink::stop;
    case Sign::Shape::warning:
      return Ink::warning;
    case Sign::Shape::check:
      return Ink::good;
    case Sign::Shape::question:
      break;
  }
  return Ink::strong;
}

}  // namespace

std::string terminal_view(const nlohmann::ordered_json& document, const Catalogue& catalogue,
                          std::size_t width, bool colour) {
  const Article article = compose(document, catalogue);
  Screen screen(width, colour);
  const Blocks blocks{screen};
  screen.write(plain(article.subject), 0, {}, Ink::strong);
  screen.write(plain(article.subtitle), 0, {}, Ink::faint);
  screen.blank();
  screen.write(
      " " + article.sign.word + (article.sign.certainty.empty() ? "" : " / " + article.sign.certainty), 0, {},
      ink(article.sign.shape));
  screen.write(plain(article.sign.sentence));
  for (const Section& section : article.sections) {
    screen.blank();
    screen.write(section.heading, 0, {}, Ink::heading);
    blocks(section.blocks);
  }
  screen.blank();
  blocks(article.foot);
  return screen.take();
}

}  // namespace kanshiki
