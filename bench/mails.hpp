#pragma once
/// The mails that benchmarks run on: those below $KANSHIKI_BENCH_MAILS, else the examples.

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"

namespace kanshiki::bench {

inline std::vector<std::filesystem::path> paths() {
  const char* chosen = std::getenv("KANSHIKI_BENCH_MAILS");
  std::vector<std::filesystem::path> out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(
           chosen ? std::filesystem::path(chosen) : source_tree() / "examples"))
    if (entry.is_regular_file() && entry.path().extension() == ".eml") out.push_back(entry.path());
  return out;
}

inline const std::vector<std::string>& mails() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> out;
    for (const auto& path : paths())
      if (auto bytes = read_file(path)) out.push_back(std::move(*bytes));
    return out;
  }();
  return all;
}

inline std::size_t total_bytes() {
  std::size_t sum = 0;
  for (const std::string& mail : mails()) sum += mail.size();
  return sum;
}

}  // namespace kanshiki::bench
