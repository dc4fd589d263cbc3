#pragma once
/// Catalogue texts and facts become lines.

#include <string>
#include <string_view>

#include "knowledge/catalogue.hpp"
#include "report/blocks.hpp"
#include "report/read.hpp"

namespace kanshiki {

/// A catalogue text with the facts in their places.
///
///   {{fact}}     the fact's value, as words of somebody else; lists are joined as the language does it
///   **words**    strong
///   [[term]]     a word of the trade: the catalogue's [glossary.TERM] has the word and what it means
///
/// Facts are never read as templates. A fact that is missing is told as unknown.
Line phrase(std::string_view pattern, const Json& facts, const Catalogue& catalogue);

/// One fact as a person reads it: `values.NAME.VALUE` of the catalogue where it has that, else the value
/// itself.
std::string fact_words(std::string_view name, const Json& value, const Catalogue& catalogue);

/// A point in time of a document (RFC 3339) in the form that the catalogue has under `form`: `ui.time`,
/// `ui.date`, `ui.clock`. Empty for anything else.
std::string time_words(std::string_view iso8601, std::string_view form, const Catalogue& catalogue);

/// `1234567` as `1,234,567`.
std::string grouped(std::int64_t number);

/// A line without its markings; what others wrote is harmless in it.
std::string plain(const Line& line);

}  // namespace kanshiki
