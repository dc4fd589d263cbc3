#pragma once
/// Long strings in links that mean nothing to a reader and may well mean one recipient to the sender.

#include <string_view>
#include <vector>

namespace kanshiki::masking {

/// Whether `text` looks drawn by lot rather than written: at least 16 letters and digits that change between
/// digits, capitals and small letters as words and slugs do not, or a long number. Hexadecimal digests,
/// UUIDs, base64.
bool is_opaque(std::string_view text);

/// The opaque segments of the path, the query and the fragment of each URL in `text`, in order. The host
/// stays: it is the attacker's.
std::vector<std::string_view> opaque_tokens(std::string_view text);

}  // namespace kanshiki::masking
