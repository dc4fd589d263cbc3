/// An article as Markdown (CommonMark). Folds are written out, pictures are told in words.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "report/article.hpp"
#include "report/harmless.hpp"

namespace kanshiki {
namespace {

constexpr bool is_special(char c) {
  return std::string_view("\\`*_[]<>&~|$#").find(c) != std::string_view::npos;
}

/// Whether `c` at the start of a line, after `before`, could begin a list, a heading or a rule.
bool opens_block(std::string_view before, char c) {
  if (before.find_first_not_of("0123456789 ") != before.npos) return false;
  const bool after_digit = !before.empty() && is_digit(before.back());
  return after_digit ? c == '.' || c == ')' : c == '-' || c == '+' || c == '=';
}

/// One line of words as words: whatever Markdown or HTML could take for markup is escaped.
std::string escaped_line(std::string_view words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_special(words[i]) || (i < 12 && opens_block(words.substr(0, i), words[i]))) out += '\\';
    out += words[i];
  }
  return out;
}

/// Words that stay on one line.
std::string on_one_line(std::string_view words) {
  return replace_all(replace_all(words, "\n", " "), "\t", " ");
}

std::string escaped(std::string_view words) { return escaped_line(on_one_line(words)); }

/// A code span; its fence is longer than any run of backticks in it (CommonMark §6.1).
std::string code_span(std::string_view words) {
  std::size_t run = 0, longest = 0;
  for (const char c : words) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
  const std::string fence(longest + 1, '`'), pad = longest > 0 ? " " : "";
  return fence + pad + on_one_line(words) + pad + fence;
}

std::string others_code(std::string_view words) { return words.empty() ? "" : code_span(harmless(words)); }

std::string line(const Line& spans) {
  std::string out;
  for (const Span& span : spans) {
    switch (span.kind) {
      case Span::Kind::prose:
        out += escaped(span.text);
        break;
      case Span::Kind::strong:
        out += "**" + escaped(span.text) + "**";
        break;
      case Span::Kind::term:
        out += escaped(span.text + span.gloss);
        break;
      case Span::Kind::source:
        out += "[" + escaped(span.text) + "](" + span.gloss + ")";
        break;
      case Span::Kind::quoted:
        out += escaped(harmless(span.text));
        break;
      case Span::Kind::code:
        out += others_code(span.text);
    }
  }
  return out;
}

std::string badge(const Badge& one) {
  return one.kind == Badge::Kind::none ? "" : "\\[" + escaped(one.word) + "\\] ";
}

/// A quotation, line by line: each begins with "> " and ends in a hard break.
std::string block_quote(const Quotation& block) {
  std::string out;
  std::string current;
  const auto end_line = [&] {
    out += current.empty() ? ">\n" : "> " + current + "\\\n";
    current.clear();
  };
  for (const Quotation::Piece& piece : block.pieces) {
    const std::string words = harmless(piece.text);
    bool first = true;
    for (const std::string_view one : split(words, '\n')) {
      if (!first) end_line();
      current += escaped_line(one);
      first = false;
    }
    if (!piece.leads_to.empty()) current += " (→ " + others_code(defang_host(piece.leads_to)) + ")";
    for (const std::size_t number : piece.notes) current += " \\[" + std::to_string(number) + "\\]";
  }
  if (!current.empty()) end_line();
  return out;
}

struct Blocks {
  std::string operator()(const Paragraph& block) const {
    return badge(block.badge) + line(block.line) + "\n\n";
  }

  std::string operator()(const Listing& block) const {
    std::string out;
    for (std::size_t i = 0; i < block.items.size(); ++i)
      out += (block.numbered ? std::to_string(i + 1) + ". " : "- ") + line(block.items[i]) + "\n";
    return out + "\n";
  }

  std::string operator()(const Facts& block) const {
    std::string out;
    for (const Facts::Row& row : block.rows) out += "- " + line(row.name) + ": " + line(row.value) + "\n";
    return out + "\n";
  }

  std::string operator()(const Reasons& block) const {
    std::string out;
    for (std::size_t i = 0; i < block.reasons.size(); ++i) {
      const Reasons::Reason& reason = block.reasons[i];
      out += std::to_string(i + 1) + ". " + badge(reason.badge) + line(reason.title) + "  \n   " +
             line(reason.sentence) + "\n";
    }
    return out + "\n";
  }

  std::string operator()(const Cards& block) const {
    std::string out;
    for (const Cards::Card& card : block.cards)
      out += "- **" + escaped(card.title) + "** " + line(card.value) + "  \n  " + badge(card.badge) +
             line(card.note) + "\n";
    return out + "\n";
  }

  std::string operator()(const Fields& block) const {
    std::string out;
    for (const Fields::Field& field : block.fields)
      out += "- " + others_code(field.name) + " " + badge(field.badge) + "  \n  " + others_code(field.value) +
             "  \n  " + line(field.sentence) + "\n";
    return out + "\n";
  }

  std::string operator()(const Quotation& block) const {
    std::string out = block_quote(block) + "\n";
    for (const Quotation::Note& note : block.notes)
      out += "- \\[" + std::to_string(note.number) + "\\] " + line(note.line) + "\n";
    return block.notes.empty() ? out : out + "\n";
  }

  std::string operator()(const Replica& block) const { return (*this)(block.words); }

  std::string operator()(const Anatomy& block) const {
    return others_code(block.before + block.subdomain) + "**" + others_code(block.registrable) + "**" +
           others_code(block.after) + " ← " + escaped(block.decides) + "\n\n";
  }

  std::string operator()(const Figure& block) const {
    std::string out;
    for (const Line& one : block.in_words) out += "- " + line(one) + "\n";
    return out + "\n";
  }

  std::string operator()(const Screenshots& block) const {
    std::string out;
    for (const Screenshots::Shot& shot : block.shots)
      out += "![" + escaped(shot.alt) + "](" + shot.file + ")  \n" + escaped(shot.caption) + "\n\n";
    return out;
  }

  std::string operator()(const Fold& block) const {
    return "**" + line(block.summary) + "**\n\n" + (*this)(block.blocks);
  }

  std::string operator()(const std::vector<Block>& blocks) const {
    std::string out;
    for (const Block& block : blocks) out += std::visit(*this, block);
    return out;
  }
};

std::string head(const Article& article) {
  std::string out = escaped(article.kicker) + "\n\n# " + line(article.subject) + "\n\n" +
                    line(article.subtitle) + "\n\n**" + escaped(article.sign.word);
  if (!article.sign.certainty.empty()) out += " / " + escaped(article.sign.certainty);
  return out + "**\n\n" + line(article.sign.sentence) + "\n\n";
}

}  // namespace

std::string article_markdown(const nlohmann::ordered_json& document, const Catalogue& catalogue) {
  const Article article = compose(document, catalogue);
  const Blocks blocks;
  std::string out = head(article);
  for (const Section& section : article.sections)
    out += "## " + escaped(section.heading) + "\n\n" + blocks(section.blocks);
  return out + "---\n\n" + blocks(article.foot);
}

}  // namespace kanshiki
