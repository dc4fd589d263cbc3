#pragma once
/// A progress bar on standard error, if that is a terminal.

#include <chrono>
#include <cstddef>

namespace kanshiki {

class Progress {
 public:
  explicit Progress(std::size_t total);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Draws that `done` of the total are done; several times a second at most.
  void show(std::size_t done);
  /// Takes the bar off the terminal: call before anything else is printed.
  void clear();

 private:
  std::size_t total_;
  bool wanted_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point next_{};
};

}  // namespace kanshiki
