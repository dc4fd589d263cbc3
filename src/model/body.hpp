#pragma once
/// What the body says and where it leads.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/folded.hpp"
#include "model/mail.hpp"

namespace kanshiki {

namespace parse {
struct HtmlDocument;  // what examiners of pages read: parse/html/document.hpp
}

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

/// Something that the mail says: the subject, or one text part as a person sees it.
struct Text {
  std::shared_ptr<const Mail> mail;
  const Part* part = nullptr;          ///< null: the subject
  const HeaderField* field = nullptr;  ///< the subject's field
  bool html = false;
  std::shared_ptr<const parse::HtmlDocument> page;  ///< of an HTML part
  std::string_view visible;                         ///< UTF-8, blocks separated by newlines
  Folded folded;                                    ///< the visible text as words are compared
  std::vector<Mark> marks;                          ///< in the folded text, by position
  std::vector<HiddenText> hidden;
  std::string_view title;                   ///< HTML title
  std::vector<std::string_view> languages;  ///< lang attributes, as written
  std::vector<std::string_view> fonts;      ///< font families named

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
  std::string_view place;  ///< where, if the kind is too coarse: "area", "css", "qr", or `given`; a literal
  /// The link in whose URL this one was written: a filter's, a redirector's. It has the words of that one.
  std::shared_ptr<const Link> unwrapped_from;
  std::string url;  ///< as a browser would open it (WHATWG serialisation); as written if it is none
  std::string scheme;
  std::string host;                ///< ASCII form
  std::string registrable_domain;  ///< the part that decides who it belongs to
  std::string text;                ///< what the reader sees instead of it
  std::string raw;                 ///< as written in the mail
  bool valid = true;               ///< whether it is a URL at all

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
