#pragma once
/// TOML without exceptions: what the readers of data files share.

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

/// The document, or where and why it is not TOML.
inline Result<toml::table> read_toml(std::string_view text, std::string_view name) {
  toml::parse_result parsed = toml::parse(text, name);
  if (!parsed) {
    const auto& error = parsed.error();
    return fail(Error::Kind::malformed, std::string(name) + ":" + std::to_string(error.source().begin.line) +
                                            ": " + std::string(error.description()));
  }
  return std::move(parsed).table();
}

/// The strings of an array; what is not a string is passed over.
template <class View>
std::vector<std::string> strings(const View& node) {
  std::vector<std::string> out;
  if (const toml::array* array = node.as_array())
    for (const toml::node& one : *array)
      if (const auto* text = one.as_string()) out.push_back(text->get());
  return out;
}

}  // namespace kanshiki
