/// A verdict for every mail: in the process itself, and as `kanshiki triage` does it, in cells.

#include <benchmark/benchmark.h>

#include "base/limits.hpp"
#include "base/testing/source_tree.hpp"
#include "investigate/cell_pool.hpp"
#include "investigate/work.hpp"
#include "mails.hpp"

namespace {

using namespace kanshiki;
using bench::mails;

const Work& work() {
  static const Work made = make_work(load_knowledge(source_tree() / "data").value());
  return made;
}

std::string job(std::size_t i) {
  Order order;
  order.mail = mails()[i];
  return write_order(order);
}

void count(benchmark::State& state) {
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * mails().size()));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bench::total_bytes()));
}

void in_process(benchmark::State& state) {
  Refusing nobody;
  for (auto _ : state)
    for (std::size_t i = 0; i < mails().size(); ++i) benchmark::DoNotOptimize(work()(job(i), nobody));
  count(state);
}
BENCHMARK(in_process)->Unit(benchmark::kMillisecond)->UseRealTime();

void in_cells(benchmark::State& state) {
  Refusing nobody;
  for (auto _ : state) {
    std::size_t next = 0;
    run_in_cells(
        {static_cast<std::size_t>(state.range(0)), limits::offline_time}, work(), nobody,
        [&]() -> std::optional<std::string> {
          if (next == mails().size()) return std::nullopt;
          return job(next++);
        },
        [](const Result<std::string>& result) { benchmark::DoNotOptimize(result); });
  }
  count(state);
}
BENCHMARK(in_cells)->Arg(1)->Arg(2)->Arg(4)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
