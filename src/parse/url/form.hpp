#pragma once
/// What a query says, name by name: application/x-www-form-urlencoded (URL standard §5).

#include <string>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

struct FormField {
  std::string name, value;  ///< decoded, valid UTF-8
  friend bool operator==(const FormField&, const FormField&) = default;
};

/// The fields of a query or of a form's body, in order; empty ones between "&&" are none. Linear.
std::vector<FormField> parse_form(std::string_view text);

/// The reverse.
std::string serialize_form(const std::vector<FormField>& fields);

}  // namespace kanshiki::parse
