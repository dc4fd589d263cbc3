/// How long one mail takes in a cell, and how much memory a cell takes at most:
///
///     KANSHIKI_BENCH_MAILS=FOLDER build/release/latency

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>

#include "base/limits.hpp"
#include "base/testing/source_tree.hpp"
#include "investigate/cell_pool.hpp"
#include "investigate/work.hpp"
#include "mails.hpp"

namespace {

using namespace kanshiki;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::size_t large = 1'000'000;  // bytes: such mails are told apart

using Paths = std::vector<std::filesystem::path>;

std::string job(const std::filesystem::path& path) {
  Order order;
  order.mail = read_file(path).value_or("");
  return write_order(order);
}

/// Of each mail, one after the other in one cell at a time. None stays in memory: cells begin with what their
/// parent has.
std::vector<double> times_of(const Paths& paths, const Work& work) {
  Refusing nobody;
  std::vector<double> out;
  std::size_t next = 0;
  Clock::time_point begin;
  run_in_cells(
      {1, limits::offline_time}, work, nobody,
      [&]() -> std::optional<std::string> {
        if (next == paths.size()) return std::nullopt;
        std::string order = job(paths[next++]);
        begin = Clock::now();
        return order;
      },
      [&](const Result<std::string>&) { out.push_back(Milliseconds(Clock::now() - begin).count()); });
  std::sort(out.begin(), out.end());
  return out;
}

void tell(const char* which, const std::vector<double>& sorted) {
  if (sorted.empty()) return;
  const auto at = [&](double share) {
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
  };
  fmt::print("{}: {} mails, ms: median {:.2f}, p90 {:.2f}, p99 {:.2f}, p99.9 {:.2f}, longest {:.1f}\n", which,
             sorted.size(), at(0.5), at(0.9), at(0.99), at(0.999), sorted.back());
}

double megabytes_of(int who) {
  rusage usage{};
  ::getrusage(who, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;  // Linux: in KiB
}

}  // namespace

int main() {
  const Work work = make_work(load_knowledge(source_tree() / "data").value());
  Paths small, big;
  for (const auto& path : bench::paths())
    (std::filesystem::file_size(path) < large ? small : big).push_back(path);
  tell("below 1 MB", times_of(small, work));
  const double usual = megabytes_of(RUSAGE_CHILDREN);
  tell("1 MB and more", times_of(big, work));
  fmt::print("resident memory of a cell at most: {:.0f} MiB below 1 MB, {:.0f} MiB over all\n", usual,
             megabytes_of(RUSAGE_CHILDREN));
}
