#include "session.hpp"

#include <cstdio>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "base/user_folder.hpp"
#include "cell_fetcher.hpp"
#include "configuration.hpp"
#include "investigate/reading.hpp"
#include "investigate/site_rules.hpp"
#include "knowledge/feeds.hpp"
#include "net/clamd_fetcher.hpp"
#include "printable.hpp"
#include "scanners.hpp"
#include "update_sources.hpp"
#include "world/kept.hpp"
#include "world/questions/scan.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

/// What the site has set up.
struct Site {
  Profile profile;
  Scanners scanners;
};

Result<Site> read_site(std::string_view configuration, std::string_view file) {
  auto profile = read_profile(configuration, file);
  if (!profile) return tl::unexpected<Error>(profile.error());
  auto scanners = read_scanners(configuration, file);
  if (!scanners) return tl::unexpected<Error>(scanners.error());
  return Site{std::move(*profile), std::move(*scanners)};
}

/// The same with what the command line adds.
Result<Site> load_site(const Options& options) {
  auto out = read_configuration(options, read_site);
  if (!out) return out;
  const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
  add(out->profile.trusted_networks, options.trusted_networks);
  add(out->profile.trusted_hosts, options.trusted_hosts);
  return out;
}

/// A list as it was fetched; nothing if there is none that can be read.
std::optional<Renewed::File> renewed(const std::filesystem::path& lists, std::string_view id) {
  const auto kept = find_kept(lists, id);
  auto bytes = kept ? read_kept(lists, *kept) : tl::unexpected<Error>(kept.error());
  if (bytes) return Renewed::File{std::move(*bytes), kept->checked};
  if (bytes.error().kind != Error::Kind::absent)
    complain(bytes.error().what + "; the built-in one counts until kanshiki update " + std::string(id));
  return std::nullopt;
}

/// The wording model that a site has learnt; nowhere if there is none, or it is damaged, which is told.
std::filesystem::path sound_model(const std::filesystem::path& learnt) {
  std::error_code error;
  if (learnt.empty() || !std::filesystem::exists(learnt, error)) return {};
  const auto model = read_file(learnt).and_then(WordingModel::read);
  if (model) return learnt;
  complain(about(learnt.string(), model.error().what) +
           "; it does not count until kanshiki learn makes it anew");
  return {};
}

std::chrono::milliseconds time_for(Reach reach) {
  if (reach <= Reach::local) return limits::offline_time;
  return reach == Reach::lookup ? limits::network_time : limits::visit_time;
}

Result<std::vector<KnownFeed>> known_feeds() {
  return load_feeds(data_folder()).map([](const Feeds& all) {
    std::vector<KnownFeed> out;
    for (const Feed& feed : all.feeds)
      out.push_back({feed.id, feed.name, feed.kind.category, std::string(to_string(feed.kind.level)),
                     feed.stale.count(), feed.fetch && feed.file.empty()});
    return out;
  });
}

/// Errors: no resolver is known, or the one that was named is none; feeds.toml is broken.
Result<std::unique_ptr<LiveWorld>> open_world(const Options& options) {
  auto feeds = known_feeds();
  if (!feeds) return tl::unexpected<Error>(feeds.error());
  LiveOptions live;
  live.reach = options.reach;
  live.feeds = std::move(*feeds);
  live.updates = updates_folder(options);
  live.tell = complain;
  if (options.reach < Reach::lookup) return std::make_unique<LiveWorld>(live);
  auto dns = resolvers(options);
  if (!dns) return tl::unexpected<Error>(dns.error());
  live.dns = std::move(*dns);
  live.cache = cache_folder(options);
  return std::make_unique<LiveWorld>(live);
}

/// Questions that a cell of their own answers, in at most `time` a mail.
void offer(Session& session, const Errand& errand, std::chrono::milliseconds time) {
  session.world->serve(errand.kind, std::make_shared<CellFetcher>(session.world->loop(), errand), time);
  session.order.extras.emplace(errand.kind);
  session.time_a_mail += time;
}

/// Attachments are shown to ClamAV's daemon.
void offer_scanning(Session& session, const std::string& socket) {
  constexpr std::chrono::milliseconds time_a_file = 20s;
  session.world->serve(ScanOf::kind, std::make_shared<ClamdFetcher>(session.world->loop(), socket),
                       time_a_file);
  session.order.extras.emplace(ScanOf::kind);
  session.time_a_mail += time_a_file;
}

/// The model to examine with; for `learn` none: a damaged one does not stand in the way of a new one.
std::filesystem::path learnt_for(const Options& options, Wanted wanted) {
  const auto folder = learnt_folder(options);
  return folder && wanted != Wanted::words ? sound_model(learnt_model(*folder)) : std::filesystem::path();
}

/// Whether this system lets a cell be locked and work at all: else every mail would seem to break it.
Result<void> try_cell(const Session& session) {
  auto cell = Cell::start(session.work);
  if (!cell) return tl::unexpected<Error>(cell.error());
  Refusing nobody;
  const auto result = cell->run(write_order({}), nobody, std::chrono::steady_clock::now() + 10s);
  return result ? Result<void>() : tl::unexpected<Error>(result.error());
}

}  // namespace

Result<std::vector<DnsServer>> resolvers(const Options& options) {
  if (options.dns.empty()) return system_dns_servers();
  return parse_dns_server(options.dns).map([](const DnsServer& one) { return std::vector{one}; });
}

Result<Outputs> Session::settle(const Result<std::string>& result, const Order& of) const {
  if (!result && result.error().kind == Error::Kind::unavailable)
    return tl::unexpected<Error>(result.error());
  if (!result) return broken_outputs(of, result.error(), *knowledge);
  auto outputs = read_outcome(result);
  if (!outputs && outputs.error().kind == Error::Kind::internal)
    return broken_outputs(of, outputs.error(), *knowledge);
  return outputs;
}

Result<std::string> run_in_a_cell(const Order& order, const Work& work, Source& source,
                                  std::chrono::milliseconds time) {
  auto cell = Cell::start(work);
  if (!cell) return tl::unexpected<Error>(cell.error());
  return cell->run(write_order(order), source, std::chrono::steady_clock::now() + time);
}

void complain(const std::string& what) { std::fprintf(stderr, "kanshiki: %s\n", printable(what).c_str()); }

std::string about(const std::string& name, const std::string& what) {
  return what.starts_with(name + ":") || what.starts_with(name + "/") ? what : name + ": " + what;
}

std::filesystem::path data_folder() {
  const std::string named = environment("KANSHIKI_DATA");
  return named.empty() ? KANSHIKI_DATA_DIR : named;
}

std::filesystem::path learnt_model(const std::filesystem::path& folder) { return folder / "wording.model"; }

Result<std::shared_ptr<const Knowledge>> knowledge_at_hand(const Options& options, Profile profile,
                                                           const std::filesystem::path& learnt) {
  Renewed fetched;
  if (const auto updates = updates_folder(options)) {
    const auto lists = kept_lists(*updates);
    fetched = {renewed(lists, "public-suffixes"), renewed(lists, "brands")};
  }
  auto with = load_knowledge(data_folder(), profile, learnt, fetched);
  if (with || !(fetched.public_suffixes || fetched.brands)) return with;
  auto without = load_knowledge(data_folder(), std::move(profile), learnt);
  if (without) complain("what was fetched does not count: " + with.error().what);
  return without;
}

tl::expected<std::shared_ptr<const Knowledge>, ExitCode> open_knowledge(const Options& options,
                                                                        Profile profile,
                                                                        const std::filesystem::path& learnt) {
  auto knowledge = knowledge_at_hand(options, std::move(profile), learnt);
  if (knowledge) {
    if (const std::string& why = (*knowledge)->phrases.why_unfiltered(); !why.empty())
      complain(why + ": until the next build, a mail takes twenty times as long");
    return std::move(*knowledge);
  }
  complain("the installation is damaged: " + knowledge.error().what);
  return tl::unexpected(ExitCode::broken);
}

tl::expected<Session, ExitCode> open_session(const Options& options, Wanted wanted) {
  auto site = load_site(options);
  if (!site) {
    complain(site.error().what);
    return tl::unexpected(ExitCode::usage);
  }
  const auto rules = load_rules(options, site->scanners);
  if (!rules) {
    complain(rules.error().what);
    return tl::unexpected(ExitCode::usage);
  }
  auto knowledge = open_knowledge(options, std::move(site->profile), learnt_for(options, wanted));
  if (!knowledge) return tl::unexpected(knowledge.error());
  Session out;
  out.knowledge = *knowledge;
  out.work = make_work(*knowledge);
  auto world = open_world(options);
  if (!world) {
    complain(world.error().what);
    return tl::unexpected(ExitCode::usage);
  }
  out.world = std::move(*world);
  out.time_a_mail = time_for(options.reach);
  const bool report = wanted == Wanted::report;
  if (report || options.read_pictures) offer(out, reading_errand(), limits::reading_time);
  if (*rules) offer(out, rules_errand(*rules), limits::reading_time);
  if (const std::string clamd = clamd_socket(options, site->scanners, report); !clamd.empty())
    offer_scanning(out, clamd);
  out.limits.time = out.time_a_mail - limits::offline_time / 2;
  out.order.wanted = wanted;
  out.order.reach = options.reach;
  out.order.now = options.now;
  out.order.masked = !options.unmasked;
  out.order.language = options.language;
  if (auto working = try_cell(out); !working) {
    complain("examining is not possible here: " + working.error().what);
    return tl::unexpected(ExitCode::broken);
  }
  return out;
}

}  // namespace kanshiki
