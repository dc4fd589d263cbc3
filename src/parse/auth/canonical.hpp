#pragma once
/// The form in which header fields and bodies are signed (RFC 6376 §3.4).
///
/// Mail travels with CRLF at line ends; stored mail often has LF alone. Everything here brings a lone LF back
/// to CRLF first: signers never saw another line end.

#include <string>
#include <string_view>

namespace kanshiki::parse {

enum class Canonical {
  simple,   ///< as it is
  relaxed,  ///< names lower case, white space squeezed
};

/// One header field, name and colon included, without the line end behind it.
std::string canonical_field(std::string_view field, Canonical form);

/// The body, whole lines, without the empty ones at its end.
std::string canonical_body(std::string_view body, Canonical form);

/// A signature's own field with the value of its tag b taken out (RFC 6376 §3.7).
std::string without_signature(std::string_view field);

}  // namespace kanshiki::parse
