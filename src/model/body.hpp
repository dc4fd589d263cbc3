#pragma once
/// What the body says and where it leads.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/stretch.hpp"
#include "model/folded.hpp"
#include "model/mail.hpp"

namespace kanshiki {

namespace parse {
struct HtmlDocument;  // what examiners of pages read: parse/html/document.hpp
struct Figures;       // parse/figures.hpp
class Url;            // parse/url/url.hpp
}  // namespace parse

/// A stretch of text that a person who reads the mail does not see.
struct HiddenText {
  std::string_view text;
  std::string reason;  ///< display_none, tiny_font, same_colour …
};

/// A place in a folded text where a phrase rule speaks.
struct Mark {
  std::uint32_t rule;  ///< index in Phrases::rules()
  std::uint32_t begin, end;
};

/// Something that the mail says: the subject, one text part as a person sees it, or the words in a picture.
struct Text {
  std::shared_ptr<const Mail> mail;
  const Part* part = nullptr;          ///< null: the subject
  const HeaderField* field = nullptr;  ///< the subject's field
  bool html = false;
  /// Read by a machine from the picture that `part` is. Its letters may be wrong: nothing may rest on a
  /// single one of them.
  bool in_picture = false;
  std::shared_ptr<const parse::HtmlDocument> page;  ///< of an HTML part
  std::string_view visible;                         ///< UTF-8, blocks separated by newlines
  Folded folded;                                    ///< the visible text as words are compared
  std::vector<Mark> marks;                          ///< in the folded text, by position
  std::vector<Stretch> foreign;  ///< in the visible text, what are not its author's own words, by position
  /// Dates, times and sums in the folded text of a body, null of what is none: examine/body/figures.hpp.
  std::shared_ptr<const parse::Figures> figures;
  std::shared_ptr<const Text> subject;  ///< of the mail, if this is a body and the mail has one
  std::vector<HiddenText> hidden;
  std::string_view title;                   ///< HTML title
  std::vector<std::string_view> languages;  ///< lang attributes, as written
  std::vector<std::string_view> fonts;      ///< font families named

  /// Whether a reader sees it only if he opens a file. Pictures are shown with the mail.
  bool is_in_file() const { return part && (in_picture ? part->unpacked : part->is_attachment()); }

  /// The visible words that stand between two places of the folded text.
  std::string_view words(std::size_t begin, std::size_t end) const {
    const std::size_t from = folded.source(begin);
    return visible.substr(from, folded.source(end) - from);
  }
};

/// Something that leads out of the mail.
struct Link : std::enable_shared_from_this<Link> {
  enum class Kind { text, anchor, image, form, refresh, resource, attachment };
  /// The place of a URL that was given instead of a mail.
  static constexpr std::string_view given = "given";
  std::shared_ptr<const Mail> mail;
  const Part* part = nullptr;
  Kind kind = Kind::text;
  /// Where, if the kind is too coarse: "area", "css", "qr", "picture", or `given`; a literal.
  std::string_view place;
  /// The link in whose URL this one was written: a filter's, a redirector's. It has the words of that one.
  std::shared_ptr<const Link> unwrapped_from;
  std::string url;  ///< as a browser would open it (WHATWG serialisation); as written if it is none
  /// The same, taken apart; null if it is none. Of a link that was written whole it has the notices of how
  /// that was; of a relative reference, and of a link inside another's URL, those of the URL that came of it.
  std::shared_ptr<const parse::Url> parsed;
  std::string scheme;
  std::string host;                ///< ASCII form
  std::string registrable_domain;  ///< the part that decides who it belongs to
  std::string text;                ///< what the reader sees instead of it
  std::string raw;                 ///< as written in the mail

  /// Whether a person is to go there, as opposed to what a program fetches to show the mail.
  bool is_followed() const { return kind != Kind::image && kind != Kind::resource; }

  /// Whether a machine read it from a picture, and may have misread it.
  bool in_picture() const { return place == "picture"; }

  /// Where it was found, as reports name it: "area", else the kind.
  std::string_view found_in() const;
};
std::string_view to_string(Link::Kind kind);

/// A host that the mail leads to or came from.
struct Host {
  std::string name;  ///< lower-case ASCII name or address
  bool is_address = false;
};

}  // namespace kanshiki
