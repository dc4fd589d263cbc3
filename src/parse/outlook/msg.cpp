#include "parse/outlook/msg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/compose.hpp"
#include "parse/header_block.hpp"
#include "parse/outlook/properties.hpp"
#include "parse/outlook/rtf.hpp"

namespace kanshiki::parse::outlook {
namespace {

constexpr int deepest_embedded = 20;  // messages in messages
constexpr std::size_t message_header = 32, embedded_header = 24, other_header = 8;
constexpr std::int32_t to = 1, cc = 2;        // PidTagRecipientType
constexpr std::int32_t embedded_message = 5;  // PidTagAttachMethod

std::string mail_date(std::chrono::sys_seconds time) {
  constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  return fmt::format("{}, {} {} {} {:02}:{:02}:{:02} +0000", weekdays[std::chrono::weekday(day).c_encoding()], unsigned{date.day()},
                     months[unsigned{date.month()} - 1], int{date.year()}, clock.hours().count(), clock.minutes().count(),
                     clock.seconds().count());
}

/// What an address property holds: SMTP, or the path of an account on an Exchange server, which is none.
std::string smtp(std::string address) {
  return address.find('@') == std::string::npos ? std::string() : address;
}

bool has(const std::vector<Field>& fields, std::string_view name) {
  return std::any_of(fields.begin(), fields.end(),
                     [&](const Field& field) { return iequals(field.first, name); });
}

bool describes_content(std::string_view name) {
  return istarts_with(name, "Content-") || iequals(name, "MIME-Version");
}

/// Reads one message; its attachments may be further ones.
class Message {
 public:
  Message(const CompoundStorage& storage, std::size_t header_size, Budget& budget, int depth)
      : properties_(storage, header_size, budget), budget_(budget), depth_(depth) {}

  std::string mail() const { return compose_mail(fields(), whole()); }

 private:
  /// The header of the wire, and whatever it lacks, as a mail that was never sent does.
  std::vector<Field> fields() const {
    std::vector<Field> out = wire_fields();
    const auto add = [&](std::string_view name, std::string value) {
      if (!value.empty() && !has(out, name)) out.emplace_back(name, std::move(value));
    };
    add("From", sender());
    add("To", recipients(to, Property::display_to));
    add("Cc", recipients(cc, Property::display_cc));
    add("Subject", header_text(properties_.text(Property::subject)));
    for (const Property time : {Property::client_submit_time, Property::delivery_time})
      if (const auto moment = properties_.time(time)) add("Date", mail_date(*moment));
    add("Message-ID", header_text(properties_.text(Property::internet_message_id)));
    add("In-Reply-To", header_text(properties_.text(Property::in_reply_to)));
    add("References", header_text(properties_.text(Property::internet_references)));
    return out;
  }

  /// Outlook may put a line before them that is no field.
  std::vector<Field> wire_fields() const {
    const std::string written = properties_.text(Property::transport_headers);
    std::string_view header = written;
    if (istarts_with(header, "Microsoft Mail Internet Headers"))
      header.remove_prefix(std::min(header.find('\n'), header.size() - 1) + 1);
    Arena arena;
    std::vector<Field> out;
    for (const HeaderField& field : read_header_block(header, 0, arena).headers)
      if (!describes_content(field.name)) out.emplace_back(field.name, field.raw);
    return out;
  }

  std::string sender() const {
    std::string name = properties_.text(Property::sent_representing_name), address;
    if (name.empty()) name = properties_.text(Property::sender_name);
    for (const Property id : {Property::sent_representing_smtp_address, Property::sent_representing_address,
                              Property::sender_smtp_address, Property::sender_address})
      if (address.empty()) address = smtp(properties_.text(id));
    return name.empty() && address.empty() ? std::string()
                                           : header_mailbox(name == address ? "" : name, address);
  }

  std::string recipients(std::int32_t type, Property shown) const {
    std::string out;
    for_each_storage("__recip_version1.0_#", [&](const CompoundStorage& storage) {
      const Properties recipient = properties_of(storage);
      if (recipient.number(Property::recipient_type) != type) return;
      std::string name = recipient.text(Property::display_name),
                  address = smtp(recipient.text(Property::smtp_address));
      if (address.empty()) address = smtp(recipient.text(Property::email_address));
      out.append(out.empty() ? "" : ", ").append(header_mailbox(name == address ? "" : name, address));
    });
    return out.empty() ? header_text(properties_.text(shown)) : out;
  }

  Properties properties_of(const CompoundStorage& storage) const {
    Properties out(storage, other_header, budget_);
    out.use_charset_of(properties_);
    return out;
  }

  /// Recipients and attachments are storages that are numbered in hexadecimal digits from 0 on.
  template <class Visit>
  void for_each_storage(std::string_view prefix, Visit visit) const {
    for (std::size_t i = 0; i < limits::mime_parts; ++i) {
      const auto storage = properties_.storage().storage(fmt::format("{}{:08X}", prefix, i));
      if (!storage) return;
      visit(*storage);
    }
  }

  Entity whole() const {
    Entity text = body();
    std::vector<Entity> parts;
    for_each_storage("__attach_version1.0_#",
                     [&](const CompoundStorage& storage) { parts.push_back(attachment(storage)); });
    if (parts.empty()) return text;
    parts.insert(parts.begin(), std::move(text));
    return Entity::multipart("multipart/mixed", std::move(parts));
  }

  Entity body() const {
    std::vector<Entity> texts;
    const std::string plain = properties_.text(Property::body);
    if (!plain.empty()) texts.push_back(Entity::leaf("text/plain; charset=utf-8", plain));
    if (auto html = html_body()) texts.push_back(std::move(*html));
    if (texts.empty()) return Entity::leaf("text/plain; charset=utf-8", "");
    return texts.size() == 1 ? texts.front() : Entity::multipart("multipart/alternative", std::move(texts));
  }

  /// HTML in bytes of the sender's charset, in characters, or in RTF. RTF without HTML counts if nothing else
  /// tells the text.
  std::optional<Entity> html_body() const {
    if (auto bytes = properties_.binary(Property::html); bytes && !bytes->empty()) {
      const auto codepage = properties_.number(Property::internet_codepage);
      const std::string charset = codepage ? charset_of_codepage(*codepage) : std::string();
      return Entity::leaf(charset.empty() ? "text/html" : "text/html; charset=" + charset, std::move(*bytes));
    }
    if (std::string html = properties_.text(Property::html); !html.empty())
      return Entity::leaf("text/html; charset=utf-8", std::move(html));
    const auto compressed = properties_.binary(Property::rtf_compressed);
    const auto rtf = compressed ? decompress_rtf(*compressed, limits::text_bytes) : std::nullopt;
    if (!rtf) return std::nullopt;
    RtfBody read = read_rtf(*rtf);
    if (read.html) return Entity::leaf("text/html; charset=utf-8", std::move(read.text));
    if (!properties_.text(Property::body).empty()) return std::nullopt;
    return Entity::leaf("text/plain; charset=utf-8", std::move(read.text));
  }

  Entity attachment(const CompoundStorage& storage) const {
    const Properties properties = properties_of(storage);
    Entity out;
    out.filename = properties.text(Property::attach_long_filename);
    if (out.filename.empty()) out.filename = properties.text(Property::attach_filename);
    out.content_id = properties.text(Property::attach_content_id);
    const bool hidden = properties.number(Property::attachment_hidden).value_or(0) != 0;
    out.disposition = hidden || !out.content_id.empty() ? "inline" : "attachment";
    if (properties.number(Property::attach_method) == embedded_message && depth_ < deepest_embedded) {
      if (const auto inner = properties.object(Property::attach_data)) {
        out.type = "message/rfc822";
        out.content = Message(*inner, embedded_header, budget_, depth_ + 1).mail();
        return out;
      }
    }
    out.content = properties.binary(Property::attach_data).value_or("");
    out.type = attachment_type(properties.text(Property::attach_mime_tag), out.content);
    return out;
  }

  /// Of a signed mail, Outlook keeps the signed MIME entity, fields and all, as an attachment.
  static std::string attachment_type(const std::string& tag, std::string_view content) {
    if (istarts_with(tag, "multipart/"))
      return istarts_with(content, "Content-Type:") ? "message/rfc822" : "application/octet-stream";
    const bool plain = !tag.empty() && tag.find('/') != std::string::npos &&
                       std::all_of(tag.begin(), tag.end(),
                                   [](char c) { return c > ' ' && c < 127 && c != '"' && c != ';'; });
    return plain ? tag : "application/octet-stream";
  }

  Properties properties_;
  Budget& budget_;
  int depth_;
};

}  // namespace

Result<std::string> mail_of_msg(std::string_view bytes) {
  const auto root = CompoundStorage::open(bytes);
  if (!root || !root->stream("__properties_version1.0", limits::mail_bytes))
    return fail(Error::Kind::malformed, "an Office file, but not a message of Outlook");
  Budget budget{limits::mail_bytes};
  return Message(*root, message_header, budget, 0).mail();
}

}  // namespace kanshiki::parse::outlook
