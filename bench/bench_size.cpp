/// What a mail costs by its size and by the number of its links: linear, or something is wrong.

#include <benchmark/benchmark.h>

#include "base/testing/source_tree.hpp"
#include "investigate/work.hpp"

namespace {

using namespace kanshiki;

const Work& work() {
  static const Work made = make_work(load_knowledge(source_tree() / "data").value());
  return made;
}

std::string with_body(const std::string& type, const std::string& body) {
  return "Received: from mail.example (mail.example [192.0.2.1]) by mx.example.jp; Mon, 2 Mar 2026 10:00:00 "
         "+0900\r\n"
         "From: Someone <someone@mail.example>\r\nTo: reader@example.jp\r\nSubject: A report\r\n"
         "Date: Mon, 2 Mar 2026 10:00:00 +0900\r\nMessage-ID: <1@mail.example>\r\nMIME-Version: 1.0\r\n"
         "Content-Type: " +
         type + "; charset=utf-8\r\n\r\n" + body;
}

void examine(benchmark::State& state, std::string mail) {
  Order order;
  order.mail = std::move(mail);
  const std::string job = write_order(order);
  Refusing nobody;
  for (auto _ : state) benchmark::DoNotOptimize(work()(job, nobody));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * order.mail.size()));
  state.SetComplexityN(state.range(0));
}

void text_bytes(benchmark::State& state) {
  std::string body;
  for (std::size_t line = 0; body.size() < static_cast<std::size_t>(state.range(0)); ++line)
    body += "Line " + std::to_string(line) + ": the meeting of the committee took place as planned.\r\n";
  examine(state, with_body("text/plain", body));
}
BENCHMARK(text_bytes)
    ->RangeMultiplier(8)
    ->Range(1 << 10, 48 << 20)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

void html_bytes(benchmark::State& state) {
  std::string body = "<html><body>";
  for (std::size_t line = 0; body.size() < static_cast<std::size_t>(state.range(0)); ++line)
    body += "<p style='color:#333'>Line " + std::to_string(line) + ": the <b>meeting</b> took place.</p>\r\n";
  examine(state, with_body("text/html", body));
}
BENCHMARK(html_bytes)
    ->RangeMultiplier(8)
    ->Range(1 << 10, 48 << 20)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

void links(benchmark::State& state) {
  std::string body = "<html><body>";
  for (std::int64_t i = 0; i < state.range(0); ++i)
    body += "<p><a href='https://www" + std::to_string(i) + ".example.com/page'>Page " + std::to_string(i) +
            "</a></p>\r\n";
  examine(state, with_body("text/html", body));
}
BENCHMARK(links)->RangeMultiplier(10)->Range(1, 10'000)->Unit(benchmark::kMillisecond)->Complexity();

}  // namespace
