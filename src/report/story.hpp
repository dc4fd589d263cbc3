#pragma once
/// One case, ready to be told in one language: what every section asks of it.

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/catalogue.hpp"
#include "report/blocks.hpp"
#include "report/phrase.hpp"
#include "report/read.hpp"

namespace kanshiki {

/// Lives as long as the document and the catalogue that it was made of.
class Story {
 public:
  Story(const Json& document, const Catalogue& catalogue) : document_(document), catalogue_(catalogue) {}

  const Json& document() const { return document_; }
  const Catalogue& catalogue() const { return catalogue_; }

  /// The catalogue's text `article.KEY`, with `facts` in it.
  Line say(std::string_view key, const Json& facts = {}) const;
  /// The same without markings: for headings, marks and pictures.
  std::string words(std::string_view key, const Json& facts = {}) const;
  /// Whether the catalogue has `article.KEY`.
  bool has(std::string_view key) const;
  Badge badge(Badge::Kind kind) const;

  std::string time(const Json& iso8601) const;
  std::string date(const Json& iso8601) const;
  std::string clock(const Json& iso8601) const;

  /// Whether a URL was examined instead of a mail.
  bool is_of_url() const { return at(document_, "url").is_string(); }
  /// The verdict's class: phishing, scam, …; unclear where there is none that the catalogue knows.
  std::string verdict() const;
  /// Whether the verdict is against the mail.
  bool accuses() const;
  /// Whom the mail pretends to come from, as the part of a catalogue key: `brand` (a known one), `own` (the
  /// recipient's own organisation), `plain` (neither can be told); `url` where there is no mail at all.
  std::string guise() const;
  /// The brand that the mail claims, in the sender's name before elsewhere; null if none.
  const Json& brand() const;
  /// What texts say of that brand: its name, its official site or domain, what it runs for its customers.
  Json brand_facts() const;
  /// Whether `host` is one of that brand's own domains or lies below one.
  bool is_official(std::string_view host) const;
  /// The first sender as the mail shows it; null if there is none.
  const Json& sender() const;
  /// When it arrived, by the receiving side's clock; else the Date that the sender wrote.
  const Json& arrival() const;
  const Json& boundary() const;

  /// At most `count` findings that brought the verdict about, strongest first.
  std::vector<const Json*> reasons(std::size_t count) const;
  /// Seen, inferred, or could not be told.
  Badge certainty(const Json& finding) const;
  Line finding_title(const Json& finding) const;
  Line finding_sentence(const Json& finding) const;
  Line finding_explained(const Json& finding) const;

 private:
  const Json& document_;
  const Catalogue& catalogue_;
};

/// Words of somebody else, as a line.
inline Line quoted(std::string text) { return {{Span::Kind::quoted, std::move(text), {}}}; }
/// An address, a name or a field of somebody else, as a line.
inline Line code(std::string text) { return {{Span::Kind::code, std::move(text), {}}}; }
/// The same, or `otherwise` if there is nothing.
inline Line code_or(std::string text, Line otherwise) {
  return text.empty() ? otherwise : code(std::move(text));
}

}  // namespace kanshiki
