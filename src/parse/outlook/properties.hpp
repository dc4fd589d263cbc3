#pragma once
/// The properties of a message, a recipient or an attachment in Outlook's .msg ([MS-OXMSG] §2.4,
/// [MS-OXPROPS]).

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "base/arena.hpp"
#include "parse/outlook/compound_file.hpp"

namespace kanshiki::parse::outlook {

/// The properties that are read, by their identifiers.
enum class Property : std::uint16_t {
  message_class = 0x001A,
  subject = 0x0037,
  client_submit_time = 0x0039,
  sent_representing_name = 0x0042,
  sent_representing_address = 0x0065,
  transport_headers = 0x007D,
  recipient_type = 0x0C15,
  sender_name = 0x0C1A,
  sender_address = 0x0C1F,
  display_cc = 0x0E03,
  display_to = 0x0E04,
  delivery_time = 0x0E06,
  body = 0x1000,
  rtf_compressed = 0x1009,
  html = 0x1013,
  internet_message_id = 0x1035,
  internet_references = 0x1039,
  in_reply_to = 0x1042,
  display_name = 0x3001,
  email_address = 0x3003,
  attach_data = 0x3701,
  attach_filename = 0x3704,
  attach_method = 0x3705,
  attach_long_filename = 0x3707,
  attach_mime_tag = 0x370E,
  attach_content_id = 0x3712,
  smtp_address = 0x39FE,
  internet_codepage = 0x3FDE,
  message_codepage = 0x3FFD,
  sender_smtp_address = 0x5D01,
  sent_representing_smtp_address = 0x5D02,
  attachment_hidden = 0x7FFE,
};

/// How many bytes may still be taken out of a file; what does not fit is absent.
struct Budget {
  std::size_t bytes = 0;
};

class Properties {
 public:
  /// Those of `storage`, whose property stream begins with a header of `header_size` bytes: 32 for a message,
  /// 24 for one inside another, 8 for recipients and attachments.
  Properties(CompoundStorage storage, std::size_t header_size, Budget& budget);

  /// Text in UTF-8; 8-bit text is decoded by the message's code page, or that of `codepage` if it has none.
  std::string text(Property id) const;
  std::optional<std::string> binary(Property id) const;
  std::optional<std::int32_t> number(Property id) const;
  std::optional<std::chrono::sys_seconds> time(Property id) const;
  /// The storage that is the property's value: an embedded message.
  std::optional<CompoundStorage> object(Property id) const;

  const CompoundStorage& storage() const { return storage_; }
  /// What 8-bit text is in, a label such as "shift_jis"; empty if nothing tells.
  std::string charset() const;
  void use_charset_of(const Properties& message) { charset_ = message.charset(); }

 private:
  std::optional<std::string> stream(Property id, std::uint16_t type) const;

  CompoundStorage storage_;
  Budget& budget_;
  std::map<std::uint16_t, std::uint64_t> fixed_;  // values that need no stream
  std::string charset_;
};

/// The label of a Windows code page; empty for those that mail does not use.
std::string charset_of_codepage(std::int32_t codepage);

}  // namespace kanshiki::parse::outlook
