#include "report/glossary.hpp"

#include <set>

namespace kanshiki {
namespace {

/// Walks every line of an article in the order of reading.
class Glossing {
 public:
  void operator()(Line& line) {
    for (Span& span : line)
      if (span.kind == Span::Kind::term && !told_.insert(span.text).second) span.gloss.clear();
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
  void operator()(Replica& block) { (*this)(block.words); }
  void operator()(Anatomy&) {}
  void operator()(Figure&) {}
  void operator()(Screenshots&) {}
  void operator()(Fold& block) {
    (*this)(block.summary);
    (*this)(block.blocks);
  }
  void operator()(std::vector<Block>& blocks) {
    for (Block& block : blocks) std::visit(*this, static_cast<Block::variant&>(block));
  }

 private:
  std::set<std::string> told_;
};

}  // namespace

void gloss_first_uses_only(Article& article) {
  Glossing gloss;
  gloss(article.sign.sentence);
  for (Section& section : article.sections) gloss(section.blocks);
  gloss(article.foot);
}

}  // namespace kanshiki
