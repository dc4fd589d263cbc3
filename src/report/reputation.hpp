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
///     {…, "list": "OpenPhish", "answer": "listed", …, "match": "url", "first_seen": "2021-10-19", "as_of":
///     …}
///
/// Null if no list said anything.
nlohmann::ordered_json reputation_section(const Case& subject);

/// The lists on this disk, and how old each is:
///
///     {"list": "OpenPhish", "state": "at_hand", "as_of": "2021-10-20", "days": 1, "entries": 500}
///     {"list": "URLhaus", "state": "never_fetched"}       also: damaged; with as_of: stale, of_the_future
///
/// Null if nobody looked for them.
nlohmann::ordered_json feed_section(const Case& subject);

}  // namespace kanshiki
