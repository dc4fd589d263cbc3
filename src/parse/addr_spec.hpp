#pragma once
/// One address: local@domain (RFC 5322 §3.4.1). Internal to the address parser.

#include <vector>

#include "model/mailbox.hpp"
#include "parse/token_text.hpp"

namespace kanshiki::parse {

/// Whether the two may belong to one address: nothing but a dot or '@' may have blanks about it, so that
/// `a . b @ c` is one address and `a b@c` is not.
bool glued(const Token& left, const Token& right);

/// Every reading of `tokens` as an address, each in a copy of `named`. Of several '@' the last is what most
/// readers take and stands first; the first may be meant. Without any it is a local part, or an address
/// within quotes (`<"a@b">`).
std::vector<Mailbox> read_addr_spec(TokenSpan tokens, Mailbox named, const TokenText& text);

}  // namespace kanshiki::parse
