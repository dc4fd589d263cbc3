#pragma once
/// Where in the source each finding is made.

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace kanshiki {

struct Knowledge;

/// The kinds of findings that catalogues, weights and caps know: header, route, link …
std::set<std::string, std::less<>> finding_kinds(const Knowledge& knowledge);

/// Finding id → the file below the project's `root` that makes it; empty where there is no source.
///
/// An id stands whole, as a string, at the place that decides it: in an examiner, an inference, the loop
/// around them, the parser (mime.*), or as a phrase rule. A string is an id if it reads `kind.name` and is of
/// one of `kinds`, or a Meaning follows it. A place that only asks for one, as `finding("…")` does, makes
/// none.
std::map<std::string, std::string> finding_sources(const std::filesystem::path& root,
                                                   const std::set<std::string, std::less<>>& kinds);

}  // namespace kanshiki
