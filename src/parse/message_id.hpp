#pragma once
/// Message identifiers (RFC 5322 §3.6.4).

#include <optional>
#include <string_view>

namespace kanshiki::parse {

///     <07774d15-d2cc-2c28-eb18-3ddd9a4255fe@example.jp>
///      └local──────────────────────────────┘└host────┘
struct MessageId {
  std::string_view local, host;
};

/// Reads a Message-ID field's value. Nothing if it is not one identifier in angle brackets with one '@' in it
/// and neither blanks nor other characters than ASCII.
std::optional<MessageId> parse_message_id(std::string_view value);

}  // namespace kanshiki::parse
