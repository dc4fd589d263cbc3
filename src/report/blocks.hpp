#pragma once
/// An article as a value: what it says, without a word on how that looks. Sections make it from a document;
/// html.cpp, markdown.cpp and terminal.cpp each render all of it, and each escapes in its own way.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/layout.hpp"
#include "report/markup.hpp"

namespace kanshiki {

/// A stretch of a line. `quoted` and `code` are words that somebody else wrote; the others are ours.
struct Span {
  enum class Kind {
    prose,
    strong,
    term,    ///< a word of the trade; `gloss`, in brackets, explains it where it first appears
    quoted,  ///< running text of the mail or the network
    code,    ///< an address, a name, a field: in a fixed-width face
    source,  ///< where data come from; `gloss` is the address of a site that their licence asks to link
  };
  Kind kind = Kind::prose;
  std::string text;
  std::string gloss;
};
using Line = std::vector<Span>;

/// How sure a statement is, or who wrote what is shown. `word` is for the reader, `kind` for colour and
/// shape.
struct Badge {
  enum class Kind {
    none,
    observed,  ///< anyone can look at it
    likely,    ///< inferred
    unknown,   ///< could not be told
    ours,      ///< written by the receiving side
    claim,     ///< the sender may have written anything
  };
  Kind kind = Kind::none;
  std::string word;
};

struct Paragraph {
  Line line;
  Badge badge;
};

struct Listing {
  bool numbered = false;
  std::vector<Line> items;
};

/// Names and what stands beside them.
struct Facts {
  struct Row {
    Line name, value;
  };
  std::vector<Row> rows;
};

/// What speaks for the verdict, strongest first.
struct Reasons {
  struct Reason {
    Badge badge;
    Line title, sentence;
  };
  std::vector<Reason> reasons;
};

/// Things to be compared at a glance.
struct Cards {
  struct Card {
    enum class Icon { letter, envelope, postmark };
    Icon icon = Icon::letter;
    std::string title;
    Line value;
    Line note;
    Badge badge;
  };
  std::vector<Card> cards;
};

/// Header fields, each with what it is worth.
struct Fields {
  struct Field {
    std::string name, value;
    Badge badge;
    Line sentence;
  };
  std::vector<Field> fields;
};

/// Words of the mail, as written; a piece that gives it away carries the number of a note, one that is a link
/// says where it leads.
struct Quotation {
  struct Piece {
    std::string text;
    std::vector<std::size_t> notes;
    std::string leads_to;            ///< a host
    std::size_t begin = 0, end = 0;  ///< of the document's text
  };
  struct Note {
    std::size_t number = 0;
    Line line;
  };
  std::vector<Piece> pieces;
  std::vector<Note> notes;
};

/// A page of the mail as it looked, marked like a quotation of its words. Nothing in it loads, runs or leads
/// anywhere.
struct Replica {
  struct Piece {
    std::string text;
    bool marked = false;
    std::vector<std::size_t> notes;  ///< whose numbers stand behind it
  };
  struct Box {
    LayoutBox::Kind kind = LayoutBox::Kind::block;
    std::size_t parent = 0;  ///< its place in `boxes`; the first is its own
    Looks looks;
    std::string words;          ///< image: what is said in its place
    std::string leads_to;       ///< link: the domain
    int columns = 1, rows = 1;  ///< that a cell spans
    std::vector<Piece> pieces;  ///< text
  };
  std::vector<Box> boxes;  ///< each after the one that it stands in
  std::string not_loaded;  ///< said of pictures
  Quotation words;         ///< the same where nothing but words can be shown, and the notes
};

/// A URL taken apart. The registrable domain decides where it leads.
struct Anatomy {
  std::string before;       ///< scheme, and what stands before an "@"
  std::string subdomain;    ///< labels left of the registrable domain, with the last dot
  std::string registrable;  ///< or the whole host where there is none
  std::string after;        ///< port, path, query
  std::string decides;      ///< the words under the registrable domain
  bool genuine = false;     ///< that domain is the brand's own
  std::string decoration;   ///< the words under the subdomain
};

/// A picture, drawn from the case.
struct Figure {
  Markup drawing;
  std::string alt;             ///< what it shows, for those who cannot see it
  std::vector<Line> in_words;  ///< the same where there are no pictures
};

/// Pictures of pages side by side, telling places framed. The bytes are beside the document, by their names.
struct Screenshots {
  struct Mark {
    std::string words;
    bool grave = false;  ///< a secret or a card, rather than a name
    int x = 0, y = 0, width = 0, height = 0;
  };
  struct Shot {
    std::string file;
    int width = 0, height = 0;
    std::string caption, alt;
    std::vector<Mark> marks;
  };
  std::vector<Shot> shots;
};

struct Block;

/// What only those want who want to check.
struct Fold {
  Line summary;
  std::vector<Block> blocks;
  bool essential = false;  ///< shown where nothing can be folded
};

struct Block : std::variant<Paragraph, Listing, Facts, Reasons, Cards, Fields, Quotation, Replica, Anatomy,
                            Figure, Screenshots, Fold> {
  using variant::variant;
};

struct Section {
  std::string id;       ///< stable: an anchor in HTML
  std::string heading;  ///< the reader's question
  std::vector<Block> blocks;
};

/// The verdict as a sign: a word, a shape and a colour.
struct Sign {
  enum class Shape { stop, warning, question, check };
  Shape shape = Shape::question;
  std::string word;
  std::string certainty;
  Line sentence;
};

struct Article {
  std::string language;
  std::string title;   ///< in one line, without markup
  std::string kicker;  ///< above the title
  Line subject;        ///< the title itself
  Line subtitle;
  Sign sign;
  std::vector<Section> sections;
  std::vector<Block> foot;
};

}  // namespace kanshiki
