#pragma once
/// TOML without exceptions: what the readers of data files share.

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/result.hpp"

namespace kanshiki {

/// An error at a place in the document called `name`: "NAME:LINE: WHAT".
inline tl::unexpected<Error> fail_at(std::string_view name, const toml::source_region& where,
                                     std::string_view what) {
  return fail(Error::Kind::malformed,
              std::string(name) + ":" + std::to_string(where.begin.line) + ": " + std::string(what));
}

/// The document, or where and why it is not TOML.
inline Result<toml::table> read_toml(std::string_view text, std::string_view name) {
  toml::parse_result parsed = toml::parse(text, name);
  if (!parsed) return fail_at(name, parsed.error().source(), parsed.error().description());
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

/// Of what a reader of tables returns Results.
template <class Read, class... Arguments>
using ReadBy = typename std::invoke_result_t<Read, Arguments...>::value_type;

/// What `read(id, entry)` makes of each table of a document, in the order of ids. An error begins with the
/// name of the document and the id.
template <class Read, class Entry = ReadBy<Read, std::string, const toml::table&>>
Result<std::vector<Entry>> read_entries(std::string_view text, std::string_view name, Read read) {
  const auto document = read_toml(text, name);
  if (!document) return tl::unexpected<Error>(document.error());
  std::vector<Entry> out;
  for (const auto& [id, node] : *document) {
    const toml::table* entry = node.as_table();
    auto one = entry ? read(std::string(id.str()), *entry) : fail(Error::Kind::malformed, "not a table");
    if (!one)
      return fail(one.error().kind,
                  std::string(name) + ": " + std::string(id.str()) + ": " + one.error().what);
    out.push_back(std::move(*one));
  }
  return out;
}

/// What `read(entry)` makes of each table of the array `key`; none where there is no such array. An error
/// begins with the name of the document.
template <class Read, class Entry = ReadBy<Read, const toml::table&>>
Result<std::vector<Entry>> read_array(const toml::table& document, std::string_view name,
                                      std::string_view key, Read read) {
  std::vector<Entry> out;
  const toml::array* entries = document[key].as_array();
  for (std::size_t i = 0; entries && i < entries->size(); ++i) {
    const toml::table* entry = (*entries)[i].as_table();
    auto one = entry ? read(*entry) : fail(Error::Kind::malformed, std::string(key) + ": not a table");
    if (!one) return fail(one.error().kind, std::string(name) + ": " + one.error().what);
    out.push_back(std::move(*one));
  }
  return out;
}

}  // namespace kanshiki
