#pragma once
/// What lists said of the addresses and domains of a case, for the document.

#include <nlohmann/json_fwd.hpp>

#include "model/case.hpp"

namespace kanshiki {

/// An entry for each list and what it was asked about, in the order of the findings:
///
///     {"subject": "kiriiku.jp", "role": "link", "list": "Spamhaus DBL", "answer": "listed",
///      "category": "abused_for_phishing", "level": "warning", "looked_up": "2021-10-21"}
///     {…, "answer": "not_listed", "looked_up": …}
///     {…, "answer": "unknown", "problem": "timeout"}
///
/// Null if no list was asked.
nlohmann::ordered_json reputation_section(const Case& subject);

}  // namespace kanshiki
