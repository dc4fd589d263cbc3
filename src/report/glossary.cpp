#include "report/glossary.hpp"

#include <set>

#include "report/phrase.hpp"

namespace kanshiki {
namespace {

/// Walks every line of an article in the order of reading.
class Glossing {
 public:
  explicit Glossing(const Catalogue& catalogue) : catalogue_(catalogue) {}

  void operator()(Line& line) {
    for (Span& span : line)
      if (span.kind == Span::Kind::term && told_.insert(span.text).second)
        span.gloss = explanation(span.text);
  }
  void operator()(Paragraph& block) { (*this)(block.line); }
  void operator()(Listing& block) {
    for (Line& item : block.items) (*this)(item);
  }
  void operator()(Facts& block) {
    for (Facts::Row& row : block.rows) {
      (*this)(row.name);
      (*this)(row.value);
    }
  }
  void operator()(Reasons& block) {
    for (Reasons::Reason& reason : block.reasons) {
      (*this)(reason.title);
      (*this)(reason.sentence);
    }
  }
  void operator()(Cards& block) {
    for (Cards::Card& card : block.cards) {
      (*this)(card.value);
      (*this)(card.note);
    }
  }
  void operator()(Fields& block) {
    for (Fields::Field& field : block.fields) (*this)(field.sentence);
  }
  void operator()(Quotation& block) {
    for (Quotation::Note& note : block.notes) (*this)(note.line);
  }
  void operator()(Anatomy&) {}
  void operator()(Figure&) {}
  void operator()(Fold& block) {
    (*this)(block.summary);
    (*this)(block.blocks);
  }
  void operator()(std::vector<Block>& blocks) {
    for (Block& block : blocks) std::visit(*this, static_cast<Block::variant&>(block));
  }

 private:
  std::string explanation(const std::string& term) const {
    const auto known = catalogue_.texts.find("glossary." + term);
    if (known == catalogue_.texts.end()) return {};
    return plain(phrase(catalogue_.text("ui.gloss"), {{"gloss", known->second}}, catalogue_));
  }

  const Catalogue& catalogue_;
  std::set<std::string> told_;
};

}  // namespace

void gloss_first_uses(Article& article, const Catalogue& catalogue) {
  Glossing gloss(catalogue);
  gloss(article.sign.sentence);
  for (Section& section : article.sections) gloss(section.blocks);
  gloss(article.foot);
}

}  // namespace kanshiki
