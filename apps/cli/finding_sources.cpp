#include "finding_sources.hpp"

#include <algorithm>
#include <vector>

#include "base/file.hpp"
#include "base/text.hpp"
#include "knowledge/knowledge.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Kinds = std::set<std::string, std::less<>>;

std::string_view kind_of(std::string_view id) { return id.substr(0, id.find('.')); }

/// `kind.name`: lower-case letters, a dot, lower-case words joined by underscores.
bool reads_as_id(std::string_view text) {
  const std::string_view kind = kind_of(text);
  if (kind.empty() || text.size() < kind.size() + 2) return false;
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto in_name = [&](char c) { return is_lower(c) || is_digit(c) || c == '_'; };
  const std::string_view name = text.substr(kind.size() + 1);
  return std::all_of(kind.begin(), kind.end(), is_lower) && std::all_of(name.begin(), name.end(), in_name);
}

std::string without_comments(std::string_view source) {
  std::string out;
  for (const std::string_view line : split(source, '\n'))
    if (!trim(line).starts_with("//")) out.append(line).push_back('\n');
  return out;
}

void collect_from_code(std::string_view code, const Kinds& kinds, std::vector<std::string>& ids) {
  for (std::size_t open = code.find('"'); open != std::string_view::npos; open = code.find('"', open)) {
    std::size_t close = open + 1;
    while (close < code.size() && code[close] != '"' && code[close] != '\n')
      close += code[close] == '\\' ? 2 : 1;
    if (close >= code.size()) return;
    const std::string_view text = code.substr(open + 1, close - open - 1);
    const bool asked_for =
        code.substr(0, open).ends_with("finding(") || code.substr(0, open).ends_with("== ");
    const std::string_view after = trim(code.substr(close + 1, 40));
    const bool bears_meaning = after.starts_with(",") && trim(after.substr(1)).starts_with("Meaning::");
    if (reads_as_id(text) && !asked_for && (bears_meaning || kinds.contains(kind_of(text))))
      ids.emplace_back(text);
    open = close + 1;
  }
}

/// `["lure.payment_failed"]`; a rule of kind "mark" makes no finding.
void collect_from_phrases(std::string_view toml, std::vector<std::string>& ids) {
  for (std::string_view line : split(toml, '\n')) {
    line = trim(line);
    if (!line.starts_with("[\"") || !line.ends_with("\"]")) continue;
    const std::string_view id = line.substr(2, line.size() - 4);
    if (kind_of(id) != "mark") ids.emplace_back(id);
  }
}

/// The files that may make findings, in name order.
std::vector<fs::path> places(const fs::path& root) {
  std::vector<fs::path> out;
  for (const char* folder : {"src/examine", "src/infer", "src/investigate", "src/parse", "data/phrases"}) {
    std::error_code error;
    for (fs::recursive_directory_iterator file(root / folder, error), end; !error && file != end;
         file.increment(error))
      if (const std::string name = file->path().filename().string();
          (name.ends_with(".cpp") && !name.ends_with("_test.cpp")) || name.ends_with(".toml"))
        out.push_back(file->path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

Kinds finding_kinds(const Knowledge& knowledge) {
  Kinds out;
  for (const Catalogue& catalogue : knowledge.catalogues)
    for (const auto& [id, wording] : catalogue.findings) out.emplace(kind_of(id));
  for (const auto& [id, weight] : knowledge.weights.findings) out.emplace(kind_of(id));
  for (const auto& [kind, cap] : knowledge.weights.caps) out.insert(kind);
  return out;
}

std::map<std::string, std::string> finding_sources(const fs::path& root, const Kinds& kinds) {
  std::map<std::string, std::string> out;
  for (const fs::path& file : places(root)) {
    const auto source = read_file(file);
    if (!source) continue;
    std::vector<std::string> ids;
    if (file.extension() == ".toml") {
      collect_from_phrases(*source, ids);
    } else {
      collect_from_code(without_comments(*source), kinds, ids);
    }
    for (std::string& id : ids) out.emplace(std::move(id), fs::relative(file, root).string());
  }
  return out;
}

}  // namespace kanshiki
