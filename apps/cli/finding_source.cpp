#include "finding_source.hpp"

#include <algorithm>
#include <vector>

#include "base/file.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

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

bool makes(std::string_view source, std::string_view quoted_id) {
  constexpr std::string_view asking = "finding(";
  for (std::size_t at = source.find(quoted_id); at != std::string_view::npos;
       at = source.find(quoted_id, at + 1))
    if (!source.substr(0, at).ends_with(asking)) return true;
  return false;
}

}  // namespace

std::string finding_source(const fs::path& root, std::string_view id) {
  const std::string quoted = '"' + std::string(id) + '"';
  for (const fs::path& file : places(root))
    if (const auto source = read_file(file); source && makes(*source, quoted))
      return fs::relative(file, root).string();
  return {};
}

}  // namespace kanshiki
