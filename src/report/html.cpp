/// An article as HTML. All escaping is Markup's; all words of others go through harmless() on the way.

#include <nlohmann/json.hpp>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "report/article.hpp"
#include "report/harmless.hpp"
#include "report/picture/icons.hpp"
#include "report/picture/screenshot.hpp"
#include "report/replica_html.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t value_shown = 1200;  // bytes of one header field; the document has all of it

Markup others_words(std::string_view words) { return text(harmless(words)); }

/// The language of quoted words where it can be seen from the script: kana are Japanese. It decides the
/// shapes of characters, where lines break, and the voice that reads them.
std::string language_of(std::string_view words) {
  for (std::size_t at = 0; at < words.size();)
    if (const char32_t c = next_code_point(words, at); c >= U'\u3041' && c <= U'\u30FF') return "ja";
  return {};
}

std::string language_of(const Quotation& block) {
  for (const Quotation::Piece& piece : block.pieces)
    if (std::string language = language_of(piece.text); !language.empty()) return language;
  return {};
}

Markup code(std::string_view words) { return element("code", others_words(words)); }

Markup span(const Span& one) {
  switch (one.kind) {
    case Span::Kind::prose:
      return text(one.text);
    case Span::Kind::strong:
      return element("strong", text(one.text));
    case Span::Kind::quoted:
      return element("bdi", {{"lang", language_of(one.text)}}, others_words(one.text));
    case Span::Kind::code:
      return code(one.text);
    case Span::Kind::source:
      return element("a", {{"href", one.gloss}, {"rel", "noreferrer"}}, text(one.text));
    case Span::Kind::term:
      break;
  }
  if (one.gloss.empty()) return text(one.text);
  Markup out = element("dfn", text(one.text));
  out += element("span", {{"class", "k-gloss"}}, text(one.gloss));
  return out;
}

Markup line(const Line& spans) {
  Markup out;
  for (const Span& one : spans) out += span(one);
  return out;
}

std::string badge_class(Badge::Kind kind) {
  switch (kind) {
    case Badge::Kind::observed:
      return "k-badge k-observed";
    case Badge::Kind::likely:
      return "k-badge k-likely";
    case Badge::Kind::unknown:
      return "k-badge k-unknown";
    case Badge::Kind::ours:
      return "k-badge k-ours";
    case Badge::Kind::claim:
      return "k-badge k-claim";
    case Badge::Kind::none:
      break;
  }
  return {};
}

Markup badge(const Badge& one) {
  if (one.kind == Badge::Kind::none) return {};
  Markup out = element("span", {{"class", badge_class(one.kind)}}, text(one.word));
  out += text(" ");
  return out;
}

Markup paragraph(const char* style, const Markup& content) {
  return element("p", {{"class", style}}, content);
}

/// The words of a link, and where it would have led; it leads nowhere any more.
Markup inert_link(const Markup& words, std::string_view host) {
  Markup out = element("span", {{"class", "k-inert"}}, words);
  out += element("span", {{"class", "k-target"}}, text(" → " + harmless(defang_host(host))));
  return out;
}

template <class ClassOf>
Markup notes(const Quotation& block, ClassOf class_of) {
  Markup items;
  for (const Quotation::Note& note : block.notes) {
    Markup item = element("span", {{"class", "k-number"}}, text(std::to_string(note.number)));
    item += element("span", line(note.line));
    items += element("li", {{"class", class_of(note.number)}}, item);
  }
  return block.notes.empty() ? Markup() : element("ol", {{"class", "k-notes"}}, items);
}

/// Renders each kind of block.
struct Blocks {
  const Pictures& pictures;
  LooksSheet& looks;

  Markup operator()(const Paragraph& block) const {
    Markup content = badge(block.badge);
    content += line(block.line);
    return element("p", content);
  }

  Markup operator()(const Listing& block) const {
    Markup items;
    for (const Line& item : block.items) items += element("li", line(item));
    return block.numbered ? element("ol", {{"class", "k-steps"}}, items) : element("ul", items);
  }

  Markup operator()(const Facts& block) const {
    Markup rows;
    for (const Facts::Row& row : block.rows) {
      Markup pair = element("dt", line(row.name));
      pair += element("dd", line(row.value));
      rows += element("div", pair);
    }
    return element("dl", {{"class", "k-facts"}}, rows);
  }

  Markup operator()(const Reasons& block) const {
    Markup items;
    for (const Reasons::Reason& reason : block.reasons) {
      Markup summary = badge(reason.badge);
      summary += line(reason.title);
      Markup item = element("summary", summary);
      item += element("p", line(reason.sentence));
      items += element("li", element("details", item));
    }
    return element("ol", {{"class", "k-reasons"}}, items);
  }

  Markup operator()(const Cards& block) const {
    Markup items;
    for (const Cards::Card& card : block.cards) {
      Markup item = picture::card(card.icon);
      item += paragraph("k-card-title", text(card.title));
      item += paragraph("k-card-value", line(card.value));
      item += paragraph("k-card-badge", badge(card.badge));
      item += paragraph("k-card-note", line(card.note));
      items += element("li", item);
    }
    return element("ul", {{"class", "k-cards"}}, items);
  }

  Markup operator()(const Fields& block) const {
    Markup items;
    for (const Fields::Field& field : block.fields) {
      Markup head = code(field.name);
      head += text(" ");
      head += badge(field.badge);
      Markup item = paragraph("k-field-name", head);
      const std::string_view shown = clip(field.value, value_shown);
      item += paragraph("k-field-value",
                        code(std::string(shown) + (shown.size() < field.value.size() ? " …" : "")));
      item += element("p", line(field.sentence));
      const bool is_ours = field.badge.kind == Badge::Kind::ours;
      items += element("li", {{"class", is_ours ? "k-field k-field-ours" : "k-field"}}, item);
    }
    return element("ul", {{"class", "k-fields"}}, items);
  }

  Markup operator()(const Quotation& block) const {
    Markup words;
    for (const Quotation::Piece& piece : block.pieces) {
      Markup shown = others_words(piece.text);
      if (!piece.leads_to.empty()) shown = inert_link(shown, piece.leads_to);
      words += piece.notes.empty() ? shown : element("mark", shown);
      for (const std::size_t number : piece.notes)
        words += element("sup", {{"class", "k-number"}}, text(std::to_string(number)));
    }
    Markup out = element("blockquote", {{"class", "k-mail"}, {"lang", language_of(block)}}, words);
    out += notes(block, [](std::size_t) { return std::string(); });
    return element("div", {{"class", "k-quotation"}}, out);
  }

  Markup operator()(const Replica& block) const {
    Markup out = replica_html(block, language_of(block.words), looks);
    out += notes(block.words, [&](std::size_t number) { return looks.note_class(number); });
    return element("div", {{"class", "k-quotation k-replica"}}, out);
  }

  Markup operator()(const Anatomy& block) const {
    const auto part = [](const char* style, const std::string& words, const std::string& label) {
      if (words.empty()) return Markup();
      Markup content = element("span", {{"class", "k-part-text"}}, others_words(words));
      if (!label.empty()) content += element("span", {{"class", "k-part-label"}}, text(label));
      return element("span", {{"class", style}}, content);
    };
    Markup url = part("k-part", block.before, "");
    url += part("k-part k-decoration", block.subdomain, block.decoration);
    url += part(block.genuine ? "k-part k-decides k-genuine" : "k-part k-decides", block.registrable,
                block.decides);
    url += part("k-part", block.after, "");
    return element("p", {{"class", "k-url"}}, url);
  }

  Markup operator()(const Figure& block) const { return element("figure", block.drawing); }

  Markup operator()(const Screenshots& block) const {
    Markup out;
    for (const Screenshots::Shot& shot : block.shots) {
      const auto bytes = pictures.find(shot.file);
      if (bytes == pictures.end()) continue;
      Markup content = picture::screenshot(shot, bytes->second);
      content += element("figcaption", text(shot.caption));
      out += element("figure", {{"class", "k-shot"}}, content);
    }
    return out.empty() ? out : element("div", {{"class", "k-shots"}}, out);
  }

  Markup operator()(const Fold& block) const {
    Markup content = element("summary", line(block.summary));
    content += element("div", {{"class", "k-fold"}}, (*this)(block.blocks));
    return element("details", {{"class", block.essential ? "k-essential" : ""}}, content);
  }

  Markup operator()(const std::vector<Block>& blocks) const {
    Markup out;
    for (const Block& block : blocks) out += std::visit(*this, block);
    return out;
  }
};

std::string sign_class(Sign::Shape shape) {
  switch (shape) {
    case Sign::Shape::stop:
      return "k-sign k-sign-stop";
    case Sign::Shape::warning:
      return "k-sign k-sign-warning";
    case Sign::Shape::question:
      return "k-sign k-sign-question";
    case Sign::Shape::check:
      break;
  }
  return "k-sign k-sign-check";
}

Markup sign(const Sign& one) {
  Markup words = paragraph("k-word", text(one.word));
  if (!one.certainty.empty()) words += paragraph("k-degree", text(one.certainty));
  Markup out = picture::sign(one.shape);
  out += element("div", words);
  return element("div", {{"class", sign_class(one.shape)}}, out);
}

Markup head(const Article& article) {
  Markup out = paragraph("k-kicker", text(article.kicker));
  out += element("h1", line(article.subject));
  out += paragraph("k-subtitle", line(article.subtitle));
  out += sign(article.sign);
  out += paragraph("k-sentence", line(article.sign.sentence));
  for (const Section& section : article.sections)
    if (section.id == "already")
      out += paragraph("k-jump", element("a", {{"href", "#k-already"}}, text(section.heading)));
  return element("header", out);
}

Markup body(const Article& article, const Pictures& pictures, LooksSheet& looks) {
  const Blocks blocks{pictures, looks};
  Markup out = head(article);
  for (const Section& section : article.sections) {
    Markup content = element("h2", text(section.heading));
    content += blocks(section.blocks);
    out += element("section", {{"id", "k-" + section.id}}, content);
  }
  out += element("footer", blocks(article.foot));
  return element("article", {{"class", "kanshiki"}, {"lang", article.language}}, out);
}

/// Nothing may load and nothing may run; of styles, the one that stands in the page.
std::string policy(std::string_view css) {
  return "default-src 'none'; style-src 'sha256-" + base64(sha256(css)) +
         "'; img-src data:; base-uri 'none'; form-action 'none'";
}

Markup page_head(const Article& article, const std::string& css) {
  Markup out = lone_element("meta", {{"charset", "utf-8"}});
  out += lone_element("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy(css)}});
  out += lone_element("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  out += lone_element("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
  out += lone_element("meta", {{"name", "format-detection"},
                               {"content", "telephone=no, date=no, address=no, email=no, url=no"}});
  out += lone_element("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
  out += element("title", others_words(article.title));
  out += style_element(css);
  return element("head", out);
}

}  // namespace

std::string article_html(const nlohmann::ordered_json& document, const Catalogue& catalogue,
                         const Stylesheets& styles, const Pictures& pictures) {
  const Article article = compose(document, catalogue);
  LooksSheet looks;
  const Markup content =
      element("body", {{"class", "k-page"}}, element("main", body(article, pictures, looks)));
  Markup html = page_head(article, styles.article + styles.page + looks.css(true));
  html += content;
  return "<!DOCTYPE html>\n" + element("html", {{"lang", article.language}}, html).str() + "\n";
}

std::string fragment_html(const nlohmann::ordered_json& document, const Catalogue& catalogue,
                          const Stylesheets& styles, const Pictures& pictures) {
  LooksSheet looks;
  const Markup content = body(compose(document, catalogue), pictures, looks);
  return style_element(styles.article + looks.css(false)).str() + "\n" + content.str() + "\n";
}

}  // namespace kanshiki
