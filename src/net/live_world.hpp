#pragma once
/// The world outside the mail, as a run of a program has it: who is asked, and what each case may ask.

#include <filesystem>
#include <optional>
#include <vector>

#include "net/dns_server.hpp"
#include "net/geo/databases.hpp"
#include "net/live_source.hpp"
#include "world/caching.hpp"
#include "world/guarding.hpp"
#include "world/kept.hpp"
#include "world/limiting.hpp"
#include "world/questions/feed.hpp"
#include "world/recording.hpp"

namespace kanshiki {

struct LiveOptions {
  Reach reach = Reach::lookup;
  std::vector<DnsServer> dns;  ///< resolvers, in order: parse_dns_server or system_dns_servers
  std::optional<std::filesystem::path> cache;  ///< default_cache_folder(); without it nothing is kept
  /// What `kanshiki update` keeps; without it no list is looked into.
  std::optional<std::filesystem::path> updates = default_updates();
  std::vector<KnownFeed> feeds;                           ///< those that are looked up there
  std::filesystem::path databases = default_databases();  ///< of places and networks
  Fetcher::Tell tell = [](const std::string&) {};         ///< what is damaged of what is kept
};

/// Shared by all cases: the policy at the door, the cache and the fetchers.
///
///     guard (reach) ▸ cache ▸ databases (geo), feeds, network (dns, http, rdap, whois, browser)
class LiveWorld {
 public:
  explicit LiveWorld(const LiveOptions& options);

  /// Without limits a case and without a tape: for bulk work.
  Source& source() { return guarding_; }

  EventLoop& loop() { return network_.loop(); }
  /// Questions of `kind` go to `fetcher` as well, each for at most `time`.
  void serve(std::string_view kind, std::shared_ptr<Fetcher> fetcher, std::chrono::milliseconds time) {
    network_.serve(std::string(kind), std::move(fetcher), time);
  }

 private:
  friend class CaseWorld;

  Deadline deadline_;
  LiveSource network_;
  std::optional<Caching> caching_;
  Guarding guarding_;
};

/// One case's window on the network: its limits, and outermost its tape, so that refusals, cache hits and
/// spent budgets are on it too. One case at a time.
class CaseWorld {
 public:
  CaseWorld(LiveWorld& world, const CaseLimits& limits)
      : limiting_(world.guarding_, limits, world.deadline_), recording_(limiting_) {}

  Source& source() { return recording_; }
  const Answers& tape() const { return recording_.tape(); }

 private:
  Limiting limiting_;
  Recording recording_;
};

}  // namespace kanshiki
