#pragma once
/// An HTML page of a mail: what a person sees of it, what is hidden, where it leads, what else it tells.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "parse/html/hiding.hpp"
#include "parse/html/tag.hpp"
#include "parse/html/token.hpp"

namespace kanshiki::parse {

/// A range of the text and what it was made of. Where both have one size they agree byte for byte, but for
/// white space; else the one stands for the other as a whole. Between two runs is what layout put in.
struct HtmlTextRun {
  std::size_t begin = 0, end = 0;
  html::Span source;
  html::Tag tag = html::Tag::unknown;  ///< the element that the text stands in directly
};

/// Text as a browser shows it: blocks and `<br>` on lines of their own, cells of a table parted by tabs, a
/// blank line between paragraphs.
struct HtmlText {
  std::string_view text;
  std::vector<HtmlTextRun> runs;  ///< in the order of the text

  /// What of the source the range `begin` … `end` of the text was made of.
  html::Span source_of(std::size_t begin, std::size_t end) const;
};

/// A stretch of text that is not seen.
struct HiddenPassage {
  std::string_view text;
  Hidings why;
  html::Span source;  ///< from its first character to its last
};

enum class HtmlLinkKind : std::uint8_t {
  anchor,        ///< <a href>
  area,          ///< of an image map
  form,          ///< <form action>
  form_button,   ///< formaction of a button or input
  image,         ///< <img src>, lowsrc, poster …
  image_set,     ///< a candidate of srcset
  image_button,  ///< <input type=image src>
  background,    ///< the attribute
  css,           ///< url() in a style sheet or style attribute
  css_import,    ///< @import
  base,          ///< <base href>: what others are relative to
  refresh,       ///< <meta http-equiv=refresh>
  frame,         ///< <iframe>, <frame>
  object,        ///< <object>, <embed>, <applet>
  script,
  resource,  ///< <link href>
  media,     ///< <video>, <audio>, <source>, <track>
  svg,       ///< href and xlink:href of SVG's elements but <a>
  other,     ///< cite, ping, longdesc …
};
std::string_view to_string(HtmlLinkKind kind);

struct HtmlLink {
  HtmlLinkKind kind = HtmlLinkKind::other;
  std::string_view value;  ///< the attribute, character references replaced; not resolved, not trimmed
  html::Span source;       ///< of the value
  html::Tag tag = html::Tag::unknown;
  std::string_view text;       ///< what can be seen of its content; of an image its alt
  std::string_view title;      ///< the title attribute
  bool wraps_image = false;    ///< an image stands in its content …
  std::string_view image_alt;  ///< … with this alt, if any; of several the first
  Hidings hidden;              ///< why the element is not seen
  bool outlook_only = false;   ///< stands in a conditional comment, which Outlook alone reads
};

struct HtmlForm {
  std::string_view action, method, name;
  html::Span source;  ///< of the start tag
};

/// An input, select, textarea or button.
struct HtmlField {
  html::Tag tag = html::Tag::unknown;
  std::string_view type;  ///< lower case, as written; `text` for an input that gives none
  std::string_view name, placeholder, autocomplete;
  std::optional<std::size_t> form;  ///< index of the form it belongs to
  html::Span source;                ///< of the start tag
};

struct HtmlMeta {
  std::string_view name;  ///< lower case, of name, property or http-equiv
  std::string_view content;
};

/// A named limit (base/limits.hpp) that was reached: what lies beyond was not looked at.
struct HtmlLimit {
  std::string_view name;
  std::size_t bound = 0;
};

/// Views point into the source, the arena or constants.
struct HtmlDocument {
  HtmlText visible;
  std::vector<HiddenPassage> hidden;
  std::vector<HtmlLink> links;  ///< in the order of the source
  std::vector<HtmlForm> forms;
  std::vector<HtmlField> fields;
  std::string_view title;
  std::vector<std::string_view> languages;  ///< values of lang, each once
  std::vector<std::string_view> charsets;   ///< that <meta> declares
  std::vector<std::string_view> fonts;      ///< families named, each once
  std::vector<HtmlMeta> metas;
  std::vector<std::string_view> scripts;  ///< the text of each <script>, empty for one with a src only
  std::size_t event_handlers = 0;         ///< attributes such as onclick
  std::vector<HtmlLimit> limits_hit;

  /// Whether a password can be typed in.
  bool asks_password() const;
};

/// Reads a page by the HTML standard's rules, as a reader of mail does that runs no scripts, shows the
/// content of noscript, and is wide. `utf8` must outlive the document. Linear in time and space.
HtmlDocument read_html(std::string_view utf8, Arena& arena);

}  // namespace kanshiki::parse
