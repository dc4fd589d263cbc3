// Examiners and inferences are whole: each that is registered has its file and its test, and none lies about
// unregistered.

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

const fs::path source = source_tree() / "src";

/// The last word in the brackets of each `MACRO(…)` line; each may be there once.
std::set<std::string> registered(const fs::path& list, std::string_view macro) {
  std::set<std::string> out;
  const std::string text = read_file(source / list).value_or("");
  for (const std::string_view line : split(text, '\n')) {
    if (!line.starts_with(macro)) continue;
    const std::size_t begin = line.find_last_of(" (") + 1;
    EXPECT_TRUE(out.emplace(line.substr(begin, line.rfind(')') - begin)).second)
        << "registered twice: " << line;
  }
  return out;
}

/// Every function of that shape which a file below `folder` defines (tests declare what they call): `Found
/// NAME(const …`, by name.
std::map<std::string, fs::path> defined(const fs::path& folder, std::string_view shape) {
  std::map<std::string, fs::path> out;
  for (const auto& file : fs::recursive_directory_iterator(source / folder)) {
    if (file.path().extension() != ".cpp" || file.path().stem().string().ends_with("_test")) continue;
    const std::string text = read_file(file.path()).value_or("");
    bool helpers = false;  // inside an anonymous namespace
    for (const std::string_view line : split(text, '\n')) {
      if (line == "namespace {") helpers = true;
      if (line == "}  // namespace") helpers = false;
      if (!helpers && line.starts_with(shape))
        out.emplace(line.substr(shape.size(), line.find('(') - shape.size()), file.path());
    }
  }
  return out;
}

void expect_whole(const std::set<std::string>& registered, const std::map<std::string, fs::path>& defined) {
  EXPECT_FALSE(registered.empty());
  for (const std::string& name : registered) {
    const auto file = defined.find(name);
    if (file == defined.end()) {
      ADD_FAILURE() << name << " is registered and defined nowhere";
      continue;
    }
    EXPECT_EQ(file->second.stem(), name) << "an examiner lives in a file of its name";
    EXPECT_TRUE(fs::exists(file->second.parent_path() / (name + "_test.cpp")))
        << name << " has no test beside it";
  }
  for (const auto& [name, file] : defined)
    EXPECT_TRUE(registered.contains(name)) << file << " defines " << name << ", which is not registered";
}

TEST(Examiners, AreWhole) {
  expect_whole(registered("examine/examiners.inc", "EXAMINER("), defined("examine", "Found "));
}

TEST(Examiners, StandTogetherByFolder) {
  const auto files = defined("examine", "Found ");
  std::set<fs::path> told;
  fs::path last;
  const std::string list = read_file(source / "examine/examiners.inc").value();
  for (const std::string_view line : split(list, '\n')) {
    if (!line.starts_with("EXAMINER(")) continue;
    const std::size_t begin = line.rfind(' ') + 1;
    const auto file = files.find(std::string(line.substr(begin, line.rfind(')') - begin)));
    if (file == files.end()) continue;
    const fs::path folder = file->second.parent_path().filename();
    EXPECT_TRUE(folder == last || told.insert(folder).second) << line << " stands apart from its folder's";
    last = folder;
  }
}

TEST(Inferences, AreWhole) {
  expect_whole(registered("infer/inferences.inc", "INFERENCE("), defined("infer", "std::vector<Finding> "));
}

}  // namespace
}  // namespace kanshiki
