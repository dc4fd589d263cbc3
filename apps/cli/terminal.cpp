#include "terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "base/user_folder.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t narrowest = 40, widest = 100;

}  // namespace

void fit_terminal(Order& order) {
  if (::isatty(STDOUT_FILENO) != 1) return;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    order.width = std::clamp<std::size_t>(size.ws_col, narrowest, widest);
  const std::string kind = environment("TERM");
  order.colour = environment("NO_COLOR").empty() && !kind.empty() && kind != "dumb";
}

}  // namespace kanshiki
