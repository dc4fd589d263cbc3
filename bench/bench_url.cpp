// How fast links are parsed and their owners' names found, on one core.
#include <benchmark/benchmark.h>

#include <array>

#include "parse/domain.hpp"
#include "parse/url/url.hpp"

namespace {

using namespace kanshiki::parse;

// Links of the usual kinds: a landing page, a shop's tracking link, an image, an unsubscribe link with a
// token.
constexpr std::array<std::string_view, 8> usual_links = {
    "https://www.example.co.jp/",
    "https://login.example.duckdns.org/account/verify.php?id=8f14e45fceea167a",
    "https://click.mail.example.com/?qs=9d2f1c0a7b3e5d6f8a9b0c1d2e3f405162738495a6b7c8d9eaf0112233445566",
    "http://images.example.net/campaign/2024/05/header_banner@2x.png",
    "https://example.com/"
    "unsubscribe?u=5d41402abc4b2a76b9719d911017c592&e=dXNlckBleGFtcGxlLmpw&utm_source=news",
    "HTTPS://Example-Card.example/login/../Login/index.html#top",
    "https://shop.example.jp/item/%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B/12345?ref=mail",
    "mailto:info@example.jp?subject=hello",
};

void parse_usual_links(benchmark::State& state) {
  std::size_t next = 0;
  for (auto _ : state) benchmark::DoNotOptimize(parse_url(usual_links[next++ % usual_links.size()]));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(parse_usual_links);

void parse_relative_link(benchmark::State& state) {
  const Url base = *parse_url("https://www.example.co.jp/account/login/index.html");
  for (auto _ : state) benchmark::DoNotOptimize(parse_url("../css/style.css?v=3", &base));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(parse_relative_link);

void parse_link_with_a_japanese_host(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(parse_url("https://www.例え.テスト/お知らせ"));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(parse_link_with_a_japanese_host);

void find_registrable_domain(benchmark::State& state) {
  constexpr std::array<std::string_view, 4> hosts = {"www.example.co.jp", "a.b.c.d.example.com",
                                                     "login.example.duckdns.org", "example.jp"};
  std::size_t next = 0;
  for (auto _ : state) benchmark::DoNotOptimize(registrable_domain(hosts[next++ % hosts.size()]));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(find_registrable_domain);

}  // namespace
