#pragma once
/// A mail taken apart (RFC 5322, RFC 2045–2049). Every view points into the mail's own bytes or its arena.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "model/headers.hpp"
#include "model/mail_date.hpp"
#include "model/mailbox.hpp"

namespace kanshiki {

/// What the parser met that the standards do not allow, or that can be read in two ways.
struct Defect {
  std::string_view id;     ///< of the finding that tells of it, e.g. "mime.duplicate_content_type"
  std::string where;       ///< path of the part; empty: the mail's own header
  std::string detail;      ///< the words that show it
  std::size_t offset = 0;  ///< in the mail's bytes
};

struct Mail;

/// One MIME entity. Containers (multipart, message/rfc822) are parts too; their children follow them. What is
/// unpacked from a file becomes evidence as a part too, with a path below that file's: "2/invoice.zip/a.exe".
struct Part {
  const Mail* mail = nullptr;
  std::string path;       ///< numbered as IMAP does: "1", "1.2"; "0" is the mail's own multipart
  std::size_t depth = 0;  ///< 0: the mail itself
  std::string_view type;  ///< lower case, e.g. "text/html"; "text/plain" if none is given
  std::string_view
      true_type;  ///< what its bytes are ("pdf", "exe"; parse/file/type.hpp); empty: they do not tell
  std::string_view charset;       ///< as declared
  std::string_view read_charset;  ///< as decoded; empty for what is not text
  std::string_view filename;      ///< decoded; from Content-Disposition, else from Content-Type
  std::string_view disposition;   ///< lower case: "inline", "attachment" or empty
  std::string_view content_id;    ///< without the angle brackets
  std::string_view encoding;      ///< lower-case Content-Transfer-Encoding
  Headers headers;
  std::string_view entity;   ///< header block and body, as in the mail
  std::string_view encoded;  ///< the body as in the mail
  std::string_view content;  ///< the body's bytes, transfer encoding undone
  std::string_view text;     ///< for text/*: the content as UTF-8
  bool carried = false;      ///< belongs to a mail that is attached to this one
  bool unpacked = false;     ///< out of another file, rather than a MIME entity
  std::string_view reading;  ///< empty for the ordinary reading, else what was read otherwise and why

  bool is_multipart() const { return type.starts_with("multipart/"); }
  bool is_message() const { return type == "message/rfc822" || type == "message/global"; }
  bool is_text() const { return type.starts_with("text/"); }
  /// A file to be saved rather than a body to be read.
  bool is_attachment() const {
    return disposition == "attachment" || (!filename.empty() && !is_multipart()) ||
           (!is_text() && !is_multipart() && !is_message());
  }
};

/// Owns what the views of a mail point to.
struct Storage {
  std::string bytes;
  Arena arena;
  std::size_t unpacked =
      0;  ///< bytes that came out of files so far: limits::unpacked_bytes is for all of them
};

/// What the bytes were before they were read as a mail. Of what was not RFC 5322, fields that are missing say
/// nothing: they were lost on the way here.
enum class Format {
  rfc822,
  outlook_msg,     ///< Outlook's own file format
  inline_forward,  ///< text in another mail, pasted there by a person's mail program
};

/// Lives in a shared_ptr from the start: evidence that is found in it keeps it alive.
struct Mail : std::enable_shared_from_this<Mail> {
  std::shared_ptr<Storage> storage;
  std::string_view bytes;  ///< header block and body; without an mbox "From " line
  Format format = Format::rfc822;
  Headers headers;
  std::size_t header_end = 0;  ///< offset of the body
  std::optional<MailDate> date;
  AddressList from, sender, reply_to, to, cc, return_path;
  /// Whom it is for by its To, its Cc and what servers noted when they delivered it; lower case, sorted, each
  /// once.
  std::vector<std::string> recipients;
  std::vector<Part> parts;  ///< depth first; never empty
  std::vector<Defect> defects;

  Arena& arena() const { return storage->arena; }
  /// A mail server's notice about other mail: RFC 3462; or with a null return path (RFC 5321 §4.5.5) and in a
  /// server's name, for a null path alone is anybody's to choose.
  bool is_report() const;
};

}  // namespace kanshiki
