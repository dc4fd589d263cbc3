#pragma once
/// Macros of SPF records (RFC 7208 §7): `exists:%{ir}.%{v}._spf.%{d2}`.

#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki::parse {

/// Where a macro string stands: an explanation may hold blanks, and the letters c, r and t.
enum class MacroUse { domain, explanation };

/// Whether `text` is a macro-string by the grammar; visible ASCII only.
bool is_macro_string(std::string_view text, MacroUse use);

/// domain-spec: a macro-string that ends in a macro or in a top label that is not all digits.
bool is_domain_spec(std::string_view text);

/// The value that a macro's lower-case letter stands for.
using MacroValue = std::function<std::string(char letter)>;

/// `text` with its macros expanded; `malformed` if it is no macro-string. Values are asked for as they are
/// met.
Result<std::string> expand_macros(std::string_view text, MacroUse use, const MacroValue& value);

}  // namespace kanshiki::parse
