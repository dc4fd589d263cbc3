#pragma once
/// When the mail came.

#include <chrono>
#include <optional>

#include "model/case.hpp"

namespace kanshiki::infer {

/// By the clock of the host that took it in; nothing if it left no date.
inline std::optional<std::chrono::sys_seconds> taken_in(const Case& subject) {
  for (const auto& route : subject.all<Route>()) {
    if (!route->boundary || route->boundary->hop >= route->hops.size()) continue;
    if (const auto& date = route->hops[route->boundary->hop].line.date) return date->utc;
  }
  return {};
}

/// The same; else the Date that the sender wrote; else nobody knows.
inline std::optional<std::chrono::sys_seconds> arrival(const Case& subject) {
  if (const auto taken = taken_in(subject)) return taken;
  if (subject.mail->date) return subject.mail->date->utc;
  return {};
}

}  // namespace kanshiki::infer
