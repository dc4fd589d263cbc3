#pragma once
/// The cases of tests/cases, replayed from their tapes.

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "investigate/work.hpp"
#include "world/source.hpp"

namespace kanshiki::test {

/// The knowledge that ships.
std::shared_ptr<const Knowledge> shipped_knowledge();

std::vector<std::string> case_names();
std::filesystem::path case_folder(const std::string& name);
/// What the case's `expected.json` says.
nlohmann::ordered_json expected_of(const std::string& name);

/// What comes of the case where `source` answers, or its tape does.
Outputs examined(const std::string& name, const std::string& language, Source& source);
Outputs replayed(const std::string& name, const std::string& language);

/// The output called `name`; a failure where there is none.
std::string output(const Outputs& outputs, std::string_view name);

}  // namespace kanshiki::test
