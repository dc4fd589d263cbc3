#pragma once
/// Many mails through several cells side by side; results in input order.

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "investigate/cell.hpp"

namespace kanshiki {

struct PoolPlan {
  std::size_t cells = 1;
  std::chrono::milliseconds time_a_job{};  ///< after that the cell is ended
};

/// Calls `next` for jobs until it yields none, and `done` for each result in the order of the jobs. A job
/// whose cell dies or overruns yields an Error; the others are unharmed. Cells are replaced after
/// limits::mails_a_cell jobs.
void run_in_cells(const PoolPlan& plan, const Work& work, Source& source,
                  const std::function<std::optional<std::string>()>& next,
                  const std::function<void(Result<std::string>)>& done);

}  // namespace kanshiki
