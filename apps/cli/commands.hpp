#pragma once
/// What the commands do.

#include <string>
#include <vector>

namespace kanshiki {

struct Options {
  std::vector<std::string> paths;
  bool json = false;
  bool offline = false;
};

int run_triage(const Options& options);
int run_investigate(const Options& options);

}  // namespace kanshiki
