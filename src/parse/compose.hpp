#pragma once
/// Writes a mail (RFC 5322, MIME) for what never was one or is one no longer: Outlook's files, what a person
/// forwarded by pasting. It is read again by parse_mail, so that everything after it knows one form only.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kanshiki::parse {

/// A MIME entity. One with `parts` is a multipart of them, any other holds `content`, byte for byte.
struct Entity {
  std::string type;  ///< Content-Type; of a multipart without its boundary
  std::string content;
  std::vector<Entity> parts;
  std::string disposition;  ///< "attachment", "inline" or empty
  std::string filename;     ///< UTF-8
  std::string content_id;   ///< without angle brackets

  static Entity leaf(std::string type, std::string content) {
    Entity out;
    out.type = std::move(type), out.content = std::move(content);
    return out;
  }
  static Entity multipart(std::string type, std::vector<Entity> parts) {
    Entity out;
    out.type = std::move(type), out.parts = std::move(parts);
    return out;
  }
};

/// A header field: name, and value as it is to stand there. Line breaks in it become folds.
using Field = std::pair<std::string, std::string>;

/// The mail with these fields, in this order, and then those that describe `body`.
std::string compose_mail(const std::vector<Field>& fields, const Entity& body);

/// `text` (UTF-8) as unstructured header text or a phrase: in encoded-words (RFC 2047) unless it is plain
/// ASCII that needs none.
std::string header_text(std::string_view text);

/// A mailbox: `name <address>`, the name quoted or encoded as it needs; either may be empty.
std::string header_mailbox(std::string_view name, std::string_view address);

}  // namespace kanshiki::parse
