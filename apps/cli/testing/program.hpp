#pragma once
/// The program as its users run it, in a folder of its own for each test.

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"
#include "base/text.hpp"

namespace kanshiki {

/// An ordinary mail.
inline constexpr std::string_view mail = "From: a@example.com\nTo: info@example.jp\nSubject: hi\n\nhello\n";

/// What came of running it.
struct Ran {
  int status = -1;
  std::string out, err;

  /// Standard output as one JSON value a line.
  std::vector<nlohmann::json> lines() const {
    std::vector<nlohmann::json> all;
    for (const std::string_view line : split(out, '\n'))
      if (!line.empty()) all.push_back(nlohmann::json::parse(line));
    return all;
  }
};

/// A folder of its own for each test: the program runs in it, with its home there.
class Program : public ::testing::Test {
 protected:
  void put(const std::string& name, std::string_view bytes) const {
    std::filesystem::create_directories((root_ / name).parent_path());
    ASSERT_TRUE(write_file(root_ / name, bytes));
  }
  std::string read(const std::string& name) const { return read_file(root_ / name).value_or("(unreadable)"); }
  unsigned mode(const std::string& name) const {
    struct stat info {};
    return ::stat((root_ / name).c_str(), &info) == 0 ? info.st_mode & 0777u : 0u;
  }

  /// The commands that --help lists, and "" for the program itself.
  std::vector<std::string> commands() const {
    const std::string help = run("--help").out;
    std::vector<std::string> out = {""};
    bool listed = false;
    for (const std::string_view line : split(help, '\n')) {
      if (listed && line.starts_with("  ") && !line.starts_with("   ")) out.emplace_back(words(line).front());
      if (line.empty()) listed = false;
      if (line == "Subcommands:") listed = true;
    }
    return out;
  }

  /// Runs `kanshiki ARGUMENTS`; a shell reads the arguments, redirections too, and where `output` goes.
  Ran run(const std::string& arguments, const std::string& before = "",
          const std::string& output = ".out") const {
    const std::string command = "cd '" + root_.string() + "' && HOME=$PWD LANG=C " + before +
                                " '" KANSHIKI_PROGRAM "' " + arguments + " >" + output + " 2>.err";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(".out"), read(".err")};
  }

  const TemporaryFolder folder_;
  const std::filesystem::path& root_ = folder_.path();
};

}  // namespace kanshiki
