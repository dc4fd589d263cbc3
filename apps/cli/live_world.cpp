#include "live_world.hpp"

#include <cstdlib>

#include "net/dns_fetcher.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

constexpr auto dns_time = 10s;  // one question, all resolvers and attempts together

/// Where the XDG base directory specification puts it.
std::filesystem::path cache_folder() {
  const char* cache = std::getenv("XDG_CACHE_HOME");
  if (cache && *cache) return std::filesystem::path(cache) / "kanshiki";
  const char* home = std::getenv("HOME");
  return std::filesystem::path(home ? home : "/nonexistent") / ".cache" / "kanshiki";
}

Result<std::vector<DnsServer>> resolvers(const Options& options) {
  if (options.dns.empty()) return system_dns_servers();
  return parse_dns_server(options.dns).map([](const DnsServer& one) { return std::vector{one}; });
}

}  // namespace

LiveWorld::LiveWorld(const Options& options)
    : live_(deadline_),
      caching_(options.reach >= Reach::lookup ? std::optional<Caching>(std::in_place, live_, cache_folder())
                                              : std::nullopt),
      guarding_(caching_ ? static_cast<Source&>(*caching_) : live_, options.reach) {}

Result<std::unique_ptr<LiveWorld>> LiveWorld::open(const Options& options) {
  std::unique_ptr<LiveWorld> out(new LiveWorld(options));
  if (options.reach < Reach::lookup) return out;
  auto servers = resolvers(options);
  if (!servers) return tl::unexpected<Error>(servers.error());
  out->live_.serve("dns", std::make_shared<DnsFetcher>(out->live_.loop(), *servers), dns_time);
  return out;
}

CaseLimits CaseWorld::limits_for(std::chrono::milliseconds time) {
  CaseLimits out;
  out.time = time;
  return out;
}

}  // namespace kanshiki
