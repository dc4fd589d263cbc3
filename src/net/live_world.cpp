#include "net/live_world.hpp"

#include "net/browser/browser_fetcher.hpp"
#include "net/dns_fetcher.hpp"
#include "net/feed_fetcher.hpp"
#include "net/geo/geo_fetcher.hpp"
#include "net/http_fetcher.hpp"
#include "net/rdap_fetcher.hpp"
#include "net/rdap_server_fetcher.hpp"
#include "net/whois_fetcher.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

// For one question. A resolver may itself have to ask several servers, some of which are silent.
constexpr std::chrono::milliseconds dns_time = 8s, http_time = 20s, registry_time = 15s, disk_time = 2s;
constexpr std::chrono::milliseconds browser_time = 60s;  // its turn in the queue included

}  // namespace

LiveWorld::LiveWorld(const LiveOptions& options)
    : network_(deadline_),
      guarding_(options.cache ? static_cast<Source&>(caching_.emplace(network_, *options.cache)) : network_,
                options.reach) {
  if (options.reach < Reach::local) return;
  if (options.updates) {
    network_.serve("feed", std::make_shared<FeedFetcher>(*options.updates / "feeds", options.feeds, options.tell),
                   disk_time);
    network_.serve("rdap_server", std::make_shared<RdapServerFetcher>(*options.updates / "lists", options.tell), disk_time);
  }
  network_.serve("geo", std::make_shared<GeoFetcher>(options.databases), disk_time);
  if (options.reach < Reach::lookup) return;
  const auto dns = std::make_shared<DnsFetcher>(network_.loop(), options.dns);
  network_.serve("dns", dns, dns_time);
  const auto http = std::make_shared<HttpFetcher>(network_.loop(), dns);
  network_.serve("http", http, http_time);
  if (options.reach >= Reach::visit)
    network_.serve("browser", std::make_shared<BrowserFetcher>(network_.loop(), dns, http), browser_time);
  network_.serve("rdap", std::make_shared<RdapFetcher>(http), registry_time);
  network_.serve("whois", std::make_shared<WhoisFetcher>(network_.loop(), dns), registry_time);
}

}  // namespace kanshiki
