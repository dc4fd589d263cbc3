#include "terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace kanshiki {
namespace {

constexpr std::size_t narrowest = 40, widest = 100;

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value && *value;
}

}  // namespace

void fit_terminal(Order& order) {
  if (::isatty(STDOUT_FILENO) != 1) return;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    order.width = std::clamp<std::size_t>(size.ws_col, narrowest, widest);
  const char* kind = std::getenv("TERM");
  order.colour = !is_set("NO_COLOR") && kind && std::string_view(kind) != "dumb";
}

}  // namespace kanshiki
