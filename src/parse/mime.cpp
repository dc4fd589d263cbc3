#include "parse/mime.hpp"

#include <algorithm>
#include <optional>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/charset.hpp"
#include "parse/file/type.hpp"
#include "parse/html/meta_charset.hpp"
#include "parse/multipart.hpp"
#include "parse/parameters.hpp"
#include "parse/transfer.hpp"

namespace kanshiki::parse {
namespace {

/// An entity before it is read: which bytes, where in the tree, and with which fields.
struct Entity {
  std::string_view bytes;  // header block and body
  std::string path;
  std::size_t depth = 0;
  std::size_t body = 0;                          // where the body begins in `bytes`
  std::string_view default_type = "text/plain";  // message/rfc822 inside multipart/digest (RFC 2046 §5.1.5)
  bool carried = false;
  std::string_view reading;
};

/// The fields that decide how an entity is read.
struct Choice {
  const HeaderField* type = nullptr;
  const HeaderField* encoding = nullptr;
};

class Structure {
 public:
  explicit Structure(Mail& mail) : mail_(mail) {}

  void read(const Entity& entity, const HeaderBlock& block) {
    const auto types = block.headers.all("Content-Type");
    const auto encodings = block.headers.all("Content-Transfer-Encoding");
    read_as(entity, block.headers, {first(types), first(encodings)});
    read_again(entity, block.headers, types, "second_content_type", "mime.duplicate_content_type",
               [&](const HeaderField* other) {
                 return Choice{other, first(encodings)};
               });
    read_again(entity, block.headers, encodings, "second_transfer_encoding",
               "mime.duplicate_transfer_encoding", [&](const HeaderField* other) {
                 return Choice{first(types), other};
               });
    for (const std::size_t end : block.other_ends) {
      if (!take_reading()) return;
      Entity other = entity;
      other.body = end;
      other.reading = "early_body";
      Headers above;
      for (const HeaderField& field : block.headers)
        if (field.offset < offset(entity.bytes) + end) above.add(field);
      read_as(other, above, {above.first("Content-Type"), above.first("Content-Transfer-Encoding")});
    }
  }

 private:
  static const HeaderField* first(const std::vector<const HeaderField*>& fields) {
    return fields.empty() ? nullptr : fields.front();
  }

  template <class Chosen>
  void read_again(const Entity& entity, const Headers& headers, const std::vector<const HeaderField*>& fields,
                  std::string_view reading, std::string_view defect, Chosen chosen) {
    for (std::size_t i = 1; i < fields.size(); ++i) {
      if (trim(fields[i]->raw) == trim(fields[0]->raw)) continue;
      note(defect, entity.path, fields[i]->text, fields[i]->offset);
      if (!take_reading()) return;
      Entity other = entity;
      other.reading = reading;
      read_as(other, headers, chosen(fields[i]));
    }
  }

  /// Readings multiply; a mail is given a fixed number of them.
  bool take_reading() {
    if (readings_ >= limits::readings) {
      note("mime.reading_limit", "", "", 0);
      return false;
    }
    ++readings_;
    return true;
  }

  void read_as(const Entity& entity, const Headers& headers, const Choice& choice) {
    if (mail_.parts.size() >= limits::mime_parts) return note_once("mime.part_limit", entity.path);
    Part part;
    part.path = entity.path;
    part.depth = entity.depth;
    part.carried = entity.carried;
    part.reading = entity.reading;
    part.headers = headers;
    part.entity = entity.bytes;
    part.encoded = entity.bytes.substr(entity.body);
    const Parameterised type = describe(part, choice, entity.default_type);
    if (part.is_multipart()) return read_multipart(entity, std::move(part), type);
    decode(part, choice);
    const bool message = part.is_message();
    mail_.parts.push_back(std::move(part));
    if (message) read_carried(mail_.parts.back());
  }

  /// Fills in what the header says; returns the content type's parameters.
  Parameterised describe(Part& part, const Choice& choice, std::string_view default_type) {
    Parameterised type;
    if (choice.type) type = parse_parameters(choice.type->raw, mail_.arena());
    if (type.malformed)
      note("mime.malformed_content_type", part.path, choice.type->text, choice.type->offset);
    for (const std::string_view twice : type.duplicates)
      note("mime.duplicate_parameter", part.path, twice, choice.type->offset);
    part.type = type.value.find('/') == std::string_view::npos ? default_type : type.value;
    part.charset = type.first("charset").value_or(std::string_view{});
    Parameterised disposition;
    if (const HeaderField* field = part.headers.first("Content-Disposition"))
      disposition = parse_parameters(field->raw, mail_.arena());
    part.disposition = disposition.value;
    part.filename = disposition.first("filename").value_or(type.first("name").value_or(std::string_view{}));
    if (const HeaderField* field = part.headers.first("Content-ID")) {
      part.content_id = trim(field->text);
      if (part.content_id.starts_with('<')) part.content_id.remove_prefix(1);
      if (part.content_id.ends_with('>')) part.content_id.remove_suffix(1);
    }
    return type;
  }

  void decode(Part& part, const Choice& choice) {
    TransferEncoding encoding = TransferEncoding::identity;
    if (choice.encoding) {
      part.encoding = choice.encoding->text;
      encoding = transfer_encoding(choice.encoding->raw);
    }
    if (encoding == TransferEncoding::unknown)
      note("mime.unknown_transfer_encoding", part.path, part.encoding, choice.encoding->offset);
    if (decoded_ + part.encoded.size() > limits::decoded_bytes)
      return note_once("mime.decoded_limit", part.path);
    const DecodedTransfer decoded = decode_transfer(part.encoded, encoding, mail_.arena());
    decoded_ += decoded.bytes.size();
    part.content = decoded.bytes;
    if (const FileType* type = file_type_of(part.content)) part.true_type = type->name;
    note_transfer(part, decoded.defects);
    if (part.is_text()) decode_characters(part);
  }

  void note_transfer(const Part& part, const TransferDefects& defects) {
    const auto add = [&](std::string_view id) { note(id, part.path, part.encoding, offset(part.encoded)); };
    if (defects.data_after_padding) add("mime.data_after_padding");
    if (defects.junk) add("mime.junk_in_encoding");
    if (defects.bad_escape) add("mime.bad_escape");
    if (defects.bad_length) add("mime.encoding_cut_short");
  }

  void decode_characters(Part& part) {
    std::string_view bytes = part.content;
    if (bytes.size() > limits::text_bytes) {
      note("mime.text_limit", part.path, "", offset(part.encoded));
      bytes = bytes.substr(0, limits::text_bytes);
    }
    const bool unknown = canonical_charset(part.charset).empty();
    std::string_view label = part.charset;
    if (unknown && part.type == "text/html") label = html::meta_charset(bytes, mail_.arena());
    const DecodedText text = decode_text(bytes, label, mail_.arena());
    part.text = text.utf8;
    part.read_charset = text.charset;
    if (unknown && !trim(part.charset).empty())
      note("mime.unknown_charset", part.path, part.charset, offset(part.entity));
    if (text.mislabelled) note("mime.mislabelled_charset", part.path, part.charset, offset(part.entity));
    if (bytes.find('\0') != std::string_view::npos)
      note("mime.nul_in_text", part.path, "", offset(part.encoded));
  }

  void read_multipart(const Entity& entity, Part part, const Parameterised& type) {
    const std::string path = part.path;
    const std::string_view body = part.encoded;
    const bool digest = part.type == "multipart/digest";
    const auto named = std::find_if(type.parameters.begin(), type.parameters.end(),
                                    [](const Parameter& one) { return one.name == "boundary"; });
    const bool whole = entity.depth == 0;
    if (whole) part.path = "0";
    mail_.parts.push_back(std::move(part));
    if (entity.depth >= limits::mime_depth) return note_once("mime.depth_limit", path);

    std::string_view boundary =
        named == type.parameters.end() ? std::string_view{} : named->raw;  // bytes, not text
    if (boundary.empty()) {
      note("mime.multipart_without_boundary", path, "", offset(body));
      boundary = guess_boundary(body);
    }
    const Multipart parts = split_multipart(body, boundary);
    if (parts.bodies.empty()) return read_as_text(entity);
    if (!parts.closed) note("mime.multipart_not_closed", path, boundary, offset(body));
    const std::string prefix = whole ? "" : path + ".";
    for (std::size_t i = 0; i < parts.bodies.size(); ++i)
      read_child({parts.bodies[i], prefix + std::to_string(i + 1), entity.depth + 1, 0,
                  digest ? "message/rfc822" : "text/plain", entity.carried, entity.reading});
    if (!trim(parts.epilogue).empty()) {
      Entity rest{parts.epilogue,   prefix + std::to_string(parts.bodies.size() + 1),
                  entity.depth + 1, 0,
                  "text/plain",     entity.carried,
                  "epilogue"};
      read_as(rest, {}, {});
    }
  }

  /// A multipart in which no boundary ever comes: mail programs show it as text, or nothing.
  void read_as_text(const Entity& entity) {
    note("mime.multipart_without_parts", entity.path, "", offset(entity.bytes));
    Entity text = entity;
    text.reading = "multipart_without_parts";
    read_as(text, {}, {});
  }

  void read_child(const Entity& child) {
    const HeaderBlock block = read_header_block(child.bytes, offset(child.bytes), mail_.arena());
    for (Defect defect : block.defects) {
      defect.where = child.path;
      mail_.defects.push_back(std::move(defect));
    }
    Entity entity = child;
    entity.body = block.end;
    // A body part needs no fields, but a line that is none is content (RFC 2046 §5.1).
    read(entity, block);
  }

  /// The parts of an attached mail, numbered below it as IMAP does (RFC 3501 §6.4.5).
  void read_carried(const Part& message) {
    if (message.depth >= limits::mime_depth) return note_once("mime.depth_limit", message.path);
    std::string_view content = message.content;
    while (content.starts_with('\n') || content.starts_with('\r')) content.remove_prefix(1);
    read_child({content, message.path + ".1", message.depth + 1, 0, "text/plain", true, message.reading});
  }

  /// Where a view lies in the mail; 0 for what was decoded and so has no place there.
  std::size_t offset(std::string_view view) const {
    const bool inside =
        view.data() >= mail_.bytes.data() && view.data() <= mail_.bytes.data() + mail_.bytes.size();
    return inside ? static_cast<std::size_t>(view.data() - mail_.bytes.data()) : 0;
  }

  void note(std::string_view id, const std::string& path, std::string_view detail, std::size_t at) {
    if (mail_.defects.size() < limits::header_fields)
      mail_.defects.push_back({id, path, to_valid_utf8(clip(detail, 80)), at});
  }

  void note_once(std::string_view id, const std::string& path) {
    const bool told =
        std::any_of(mail_.defects.begin(), mail_.defects.end(), [&](const Defect& d) { return d.id == id; });
    if (!told) note(id, path, "", 0);
  }

  Mail& mail_;
  std::size_t readings_ = 1;
  std::size_t decoded_ = 0;
};

}  // namespace

void read_structure(Mail& mail, const HeaderBlock& block) {
  Entity whole{mail.bytes, "1", 0, block.end, "text/plain", false, {}};
  Structure(mail).read(whole, block);
}

}  // namespace kanshiki::parse
