#include "progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace kanshiki {
namespace {

constexpr std::size_t width = 40;
constexpr std::chrono::milliseconds pause{100};

}  // namespace

Progress::Progress(std::size_t total) : total_(total), wanted_(total > 1 && ::isatty(STDERR_FILENO) == 1) {}

void Progress::show(std::size_t done) {
  const auto now = std::chrono::steady_clock::now();
  if (!wanted_ || now < next_) return;
  next_ = now + pause;
  const std::size_t full = std::min(width, width * done / total_);
  const auto bar = fmt::format("\r[{:#<{}}{:{}}] {} of {}", "", full, "", width - full, done, total_);
  std::fputs(bar.c_str(), stderr);
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace kanshiki
