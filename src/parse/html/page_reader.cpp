/// The pass over a page: each token is handed to those who make text, links and facts of it.

#include <algorithm>
#include <string>
#include <utility>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/html/cascade.hpp"
#include "parse/html/characters.hpp"
#include "parse/html/document.hpp"
#include "parse/html/fact_collector.hpp"
#include "parse/html/layout.hpp"
#include "parse/html/layout_writer.hpp"
#include "parse/html/link_collector.hpp"
#include "parse/html/open_elements.hpp"
#include "parse/html/passages.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::parse {

namespace html {
namespace {

bool is_blank(std::string_view text) { return std::all_of(text.begin(), text.end(), is_html_space); }

Identity identity_of(const Token& tag) {
  Identity out{tag.name, {}, {}};
  for (const Attribute& one : tag.attributes) {
    if (one.name == "id") out.id = one.value;
    if (one.name == "class") out.classes = one.value;
  }
  return out;
}

bool is_code(Tag tag) { return tag == Tag::script || tag == Tag::style; }

// Whether an input shows its value.
bool shows_value(const Token& input) {
  const std::string_view* type = input.attribute("type");
  if (type == nullptr) return true;
  for (std::string_view without :
       {"hidden", "password", "checkbox", "radio", "image", "file", "color", "range"}) {
    if (iequals(trim(*type), without)) return false;
  }
  return true;
}

class PageReader {
 public:
  /// `layout`, if any, is told of what is seen.
  PageReader(std::string_view source, Arena& arena, LayoutWriter* layout = nullptr)
      : source_(source),
        arena_(arena),
        tokenizer_(source, arena),
        facts_(arena),
        cascade_(source, arena, facts_, layout != nullptr),
        open_(limits::html_depth, [this](const Element& element) { on_closed(element); }),
        links_(limits::links),
        layout_(layout) {}

  HtmlDocument read();

 private:
  void read_start_tag(Token& tag);
  void read_end_tag(const Token& tag);
  void read_text(Token& text);
  void read_comment(const Token& comment);
  void read_raw_content(std::size_t end);
  void open_body();

  void read_void_element(const Token& tag, const Element& element);
  void write_void_element(const Token& tag, const Element& element);
  void on_closed(const Element& element);
  HtmlDocument document();

  std::string_view source_;
  Arena& arena_;
  Tokenizer tokenizer_;
  FactCollector facts_;
  Cascade cascade_;
  OpenElements open_;
  LinkCollector links_;
  LayoutWriter* layout_;
  Passages passages_;
  std::vector<std::string_view> scripts_;
  std::optional<std::string_view> title_;
  std::string title_text_;
  Colour link_colour_ = usual_link_colour;
  Tag raw_ = Tag::unknown;  // the element whose raw text is being read
  std::size_t raw_begin_ = 0;
  bool after_pre_ = false;  // a line end right after <pre> does not count
};

HtmlDocument PageReader::read() {
  for (Token token; tokenizer_.next(token);) {
    if (token.kind != Token::Kind::text) {
      read_raw_content(token.at.begin);
      after_pre_ = false;
    }
    switch (token.kind) {
      case Token::Kind::start_tag:
        read_start_tag(token);
        break;
      case Token::Kind::end_tag:
        read_end_tag(token);
        break;
      case Token::Kind::text:
        read_text(token);
        break;
      case Token::Kind::comment:
        read_comment(token);
        break;
      case Token::Kind::doctype:
        break;
    }
  }
  read_raw_content(source_.size());
  open_.close_all();
  return document();
}

void PageReader::open_body() {
  Token body;
  body.kind = Token::Kind::start_tag;
  body.tag = Tag::body;
  body.name = name_of(Tag::body);
  read_start_tag(body);
}

void PageReader::read_start_tag(Token& tag) {
  if (open_.lacks_body_for(tag.tag)) open_body();
  if (tag.tag == Tag::image && !open_.in_foreign()) tag.tag = Tag::img;  // §13.2.6.4.7: "Don't ask."
  const bool makes_element = open_.prepare_for(tag.tag);
  const Identity identity = identity_of(tag);
  const Declared declared =
      cascade_.declared_for(tag, identity, [this](std::size_t i) { return open_.ancestor(i); });
  facts_.add_start_tag(tag);
  if (!makes_element) {
    links_.add(tag, open_.style_of_text());
    if (tag.tag == Tag::body) open_.merge_body(declared);
    return;
  }
  auto element = open_.element(tag, identity, declared);
  const bool foreign = open_.in_foreign() || tag.tag == Tag::svg || tag.tag == Tag::math;
  const auto link = links_.add(tag, element->style);
  passages_.bound(element->style);
  if (foreign ? tag.self_closing : has(tag.tag, trait::no_content)) return read_void_element(tag, *element);
  if (link) {
    element->own_link = element->link = link;
    if (const std::string_view* target = tag.attribute("href")) element->target = *target;
    links_.begin_content(*link, passages_.visible_size());
  }
  open_.open(std::move(element), foreign);
  if (layout_ != nullptr) layout_->follow(open_.elements());
  tokenizer_.allow_cdata(open_.in_foreign());
  if (!foreign) {
    tokenizer_.switch_to(content_of(tag.tag));
    if (content_of(tag.tag) != Content::data) raw_ = tag.tag;
    raw_begin_ = tag.at.end;
    after_pre_ = tag.tag == Tag::pre || tag.tag == Tag::listing || tag.tag == Tag::textarea;
  }
}

void PageReader::read_void_element(const Token& tag, const Element& element) {
  const std::size_t before = passages_.visible_size();
  write_void_element(tag, element);
  const std::size_t after = passages_.visible_size();
  if (layout_ == nullptr) return;
  layout_->add_void(open_.elements(), tag, element, after > before ? passages_.last_visible() : after, after);
}

void PageReader::write_void_element(const Token& tag, const Element& element) {
  if (tag.tag == Tag::br) passages_.break_line(element.style.hidings());
  if (tag.tag == Tag::img && element.link) {
    const std::string_view* alt = tag.attribute("alt");
    links_.add_image_inside(*element.link, alt != nullptr ? *alt : std::string_view(), element.style);
  }
  if (tag.tag != Tag::input || !shows_value(tag)) return;
  for (const Attribute& one : tag.attributes) {
    if (one.name != "value") continue;
    Token text;
    text.text = one.value;
    text.at = one.value_at;
    passages_.write(text, element.style, element.style.hidings(), Tag::input);
  }
}

void PageReader::read_end_tag(const Token& tag) {
  facts_.add_end_tag(tag);
  if (tag.tag == Tag::br) return passages_.break_line(open_.style_of_text().hidings());
  const bool closed = open_.close(tag.tag, tag.name);
  tokenizer_.allow_cdata(open_.in_foreign());
  if (!closed && tag.tag == Tag::p) {  // makes an empty paragraph
    Style style = open_.style_of_text();
    style.display = Display::paragraph;
    passages_.bound(style);
  }
}

void PageReader::read_text(Token& text) {
  if (raw_ == Tag::title) title_text_ += text.text;
  if (raw_ == Tag::title || is_code(raw_) || is_code(open_.innermost())) return;
  if (std::exchange(after_pre_, false) && text.text.starts_with('\n')) {
    text.text.remove_prefix(1);
    text.at.begin += text.literal ? 1 : 0;
    if (text.text.empty()) return;
  }
  const bool blank = is_blank(text.text);
  if (!blank && open_.lacks_body_for(Tag::unknown)) open_body();
  open_.prepare_for_text(blank);
  const Style style = open_.style_of_text();
  const std::size_t before = passages_.visible_size();
  passages_.write(text, style, style.hidings(), open_.innermost());
  const std::size_t after = passages_.visible_size();
  if (layout_ != nullptr && after > before)
    layout_->add_text(open_.elements(), passages_.last_visible(), after);
}

// Links in what Outlook alone reads are links, too: buttons of Outlook are made that way.
void PageReader::read_comment(const Token& comment) {
  if (!istarts_with(comment.text, "[if")) return;
  const auto begin = static_cast<std::size_t>(comment.text.data() - source_.data());
  Tokenizer inside(source_.substr(0, begin + comment.text.size()), arena_, begin);
  for (Token token; inside.next(token);) {
    if (token.kind != Token::Kind::start_tag) continue;
    links_.add(token, Style{}, true);
    inside.switch_to(content_of(token.tag));
  }
}

// Ends the text of a title, style sheet or script, at the tag that stands at `end`.
void PageReader::read_raw_content(std::size_t end) {
  if (raw_ == Tag::unknown) return;
  const std::string_view content = source_.substr(raw_begin_, end - raw_begin_);
  if (raw_ == Tag::style) links_.add_style_sheet(content, raw_begin_);
  if (raw_ == Tag::script) scripts_.push_back(content);
  if (raw_ == Tag::title && !title_) title_ = arena_.keep(squeeze(title_text_));
  raw_ = Tag::unknown;
  title_text_.clear();
}

void PageReader::on_closed(const Element& element) {
  passages_.bound(element.style);
  if (element.own_link) links_.end_content(*element.own_link, passages_.visible_size());
}

HtmlDocument PageReader::document() {
  HtmlDocument out;
  if (open_.was_too_deep()) out.limits_hit.push_back({"html_depth", limits::html_depth});
  if (links_.full()) out.limits_hit.push_back({"links", limits::links});
  if (cascade_.sheet().out_of_rules()) out.limits_hit.push_back({"style_rules", limits::style_rules});
  if (cascade_.sheet().out_of_steps()) out.limits_hit.push_back({"style_steps", limits::style_steps});
  out.visible = passages_.take_visible(arena_);
  out.hidden = passages_.take_hidden(arena_);
  out.links = links_.take(out.visible.text);
  out.title = title_.value_or(std::string_view());
  out.scripts = std::move(scripts_);
  facts_.put_into(out);
  return out;
}

}  // namespace
}  // namespace html

HtmlDocument read_html(std::string_view utf8, Arena& arena) { return html::PageReader(utf8, arena).read(); }

Layout read_layout(std::string_view utf8, Arena& arena) {
  html::LayoutWriter layout;
  html::PageReader(utf8, arena, &layout).read();
  return layout.take();
}

}  // namespace kanshiki::parse
