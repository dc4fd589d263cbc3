#pragma once
/// All that a configuration may say, described once: it is checked by this whenever it is read, and the
/// manual page is tested by it.

#include <span>
#include <string_view>

#include "base/result.hpp"
#include "knowledge/text_form.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {

struct ConfigurationKey {
  enum class Shape { text, list, number };  ///< a list is one of texts

  std::string_view table;  ///< as a file has it: "[trust]"; "[[login]]", of which there may be several
  std::string_view name;
  Shape shape;
  const TextForm& form;  ///< of the text, or of each in the list; of a number its example alone
};

/// Table by table.
std::span<const ConfigurationKey> configuration_keys();

/// The configuration in `text`, which says nothing but that. Errors: `malformed` names the file, the line and
/// what belongs there.
Result<toml::table> checked_configuration(std::string_view text, std::string_view file);

}  // namespace kanshiki
