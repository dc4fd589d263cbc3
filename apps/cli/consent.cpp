#include "consent.hpp"

#include <unistd.h>

#include <iostream>
#include <string>

#include "base/text.hpp"
#include "session.hpp"

namespace kanshiki {
namespace {

constexpr const char* what_it_does =
    "--probe types made-up names, passwords and card numbers into pages that were found suspicious.\n"
    "Never into the pages of a known brand, a login service or the proven sender; nobody's data are used.\n"
    "Whether that is lawful where you are is yours to know: see LAW in kanshiki(1).\n"
    "Go on? [y/N] ";

}  // namespace

bool agrees_to_probe(const Options& options) {
  if (options.reach < Reach::probe || options.yes) return true;
  if (::isatty(STDIN_FILENO) != 1) {
    complain("--probe asks before it types anything: on a terminal, or say --yes");
    return false;
  }
  std::string answer;
  std::cerr << what_it_does << std::flush;
  return std::getline(std::cin, answer) && istarts_with(trim(answer), "y");
}

}  // namespace kanshiki
