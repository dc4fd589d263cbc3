/// kanshiki update: fetches what look-ups on this disk rest on. What fails leaves the last good one in place.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/file.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "commands.hpp"
#include "configuration.hpp"
#include "folder_lock.hpp"
#include "get_databases.hpp"
#include "inputs.hpp"
#include "investigate/cell.hpp"
#include "net/download.hpp"
#include "printable.hpp"
#include "session.hpp"
#include "standard_streams.hpp"
#include "update_sources.hpp"
#include "world/kept.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using std::chrono::days;

constexpr const char* databases = "databases";  // a script has them
constexpr auto time_a_source = 120s, time_to_read = 60s;
constexpr int months_back = 12;  // how far the newest of a list that comes by the month may be behind

/// What came of one source; `made` is nothing where what is kept is still the newest.
struct Came {
  std::string url, etag, last_modified;
  std::optional<std::string> bytes;
};

class Update {
 public:
  Update(const Options& options, std::vector<UpdateSource> sources, const std::vector<DnsServer>& dns)
      : options_(options), sources_(std::move(sources)), downloader_(dns) {}

  ExitCode run() {
    if (!all_known()) return ExitCode::usage;
    const auto alone = lock_folder(*updates_folder(options_));
    if (!alone) {
      complain(alone.error().what);
      return ExitCode::some_failed;
    }
    bool all_good = true;
    for (const UpdateSource& source : sources_)
      if (wanted(source)) all_good = renew(source) && all_good;
    if (options_.inputs.empty() || is_named(databases)) all_good = renew_databases() && all_good;
    return all_good ? ExitCode::fine : ExitCode::some_failed;
  }

 private:
  bool renew_databases() const {
    const auto done = get_databases(options_, is_named(databases));
    print("databases of places and networks: {}\n",
          printable(done ? *done : "failed: " + done.error().what + "; what was there before stays"));
    return done.has_value();
  }

  bool all_known() const {
    for (const std::string& id : options_.inputs)
      if (id != databases && std::none_of(sources_.begin(), sources_.end(),
                                          [&](const UpdateSource& one) { return one.id == id; })) {
        complain(fmt::format("there is no source called “{}”; there are {}, {}", id,
                             fmt::join(all_ids(), ", "), databases));
        return false;
      }
    return true;
  }

  std::vector<std::string> all_ids() const {
    std::vector<std::string> out;
    for (const UpdateSource& source : sources_) out.push_back(source.id);
    return out;
  }

  bool is_named(std::string_view id) const {
    return std::find(options_.inputs.begin(), options_.inputs.end(), id) != options_.inputs.end();
  }

  /// A file of the user's own that is not there is not wanted.
  bool wanted(const UpdateSource& source) const {
    std::error_code error;
    if (!options_.inputs.empty()) return is_named(source.id);
    return source.by_default && (source.own.empty() || fs::exists(source.own, error));
  }

  bool renew(const UpdateSource& source) {
    const auto kept = find_sound(source);
    const Kept* before = kept ? &*kept : nullptr;
    const auto done = bring(source, before);
    if (done)
      print("{}: {}\n", printable(source.name), printable(*done));
    else
      print("{}: failed: {}; {}\n", printable(source.name), printable(done.error().what), what_stays(kept));
    return done.has_value();
  }

  /// What is kept of it, if that is what was kept: a damaged one is fetched whatever its server says has
  /// changed.
  static Result<Kept> find_sound(const UpdateSource& source) {
    return find_kept(source.folder, source.id).and_then([&](const Kept& kept) {
      return read_kept(source.folder, kept).map([&](const std::string&) { return kept; });
    });
  }

  static std::string what_stays(const Result<Kept>& kept) {
    if (kept) return "the one of " + iso8601(kept->checked).substr(0, 10) + " stays";
    return kept.error().kind == Error::Kind::absent ? "never fetched yet" : "what was there is damaged";
  }

  /// What became of it, in words.
  Result<std::string> bring(const UpdateSource& source, const Kept* before) {
    const bool mirror = !options_.from.empty() || !source.own.empty();
    if (before && !mirror && !is_named(source.id) && before->checked <= options_.now &&
        options_.now - before->checked < source.every)
      return "fetched " + iso8601(before->checked) + ", which is not long ago";
    auto came = fetch(source, before);
    if (!came) return tl::unexpected<Error>(came.error());
    if (!came->bytes) return keep_unchanged(source, *before);
    return make_and_keep(source, *came, before);
  }

  Result<std::string> keep_unchanged(const UpdateSource& source, Kept before) {
    before.checked = options_.now;
    return keep_checked(source.folder, before).map([&] {
      return fmt::format("unchanged, {} entries", before.entries);
    });
  }

  Result<std::string> make_and_keep(const UpdateSource& source, const Came& came, const Kept* before) {
    const auto made = make_in_a_cell(source, *came.bytes);
    if (!made) return tl::unexpected<Error>(made.error());
    if (made->entries < source.fewest)
      return fail(Error::Kind::malformed,
                  fmt::format("only {} entries, which cannot be right", made->entries));
    if (before && made->entries * source.shrinks_to <= before->entries && source.own.empty())
      return fail(Error::Kind::malformed,
                  fmt::format("{} entries where there were {}", made->entries, before->entries));
    Kept kept;
    kept.id = source.id;
    kept.url = came.url;
    kept.etag = came.etag;
    kept.last_modified = came.last_modified;
    kept.entries = made->entries;
    kept.fetched = kept.checked = options_.now;
    return keep(source.folder, kept, made->bytes).map([&] {
      return fmt::format("{} entries", made->entries);
    });
  }

  Result<Came> fetch(const UpdateSource& source, const Kept* before) {
    if (!source.own.empty()) return from_file(source.own, source);
    if (options_.from.empty() && source.url.empty())
      return fail(Error::Kind::absent, "no address is known: the configuration can name one ([update] " +
                                           source.id + " = \"https://…\")");
    if (options_.from.empty())
      return source.url.find('{') == std::string::npos ? from_server(source.url, source, before)
                                                       : newest_month(source, before);
    if (names_url(options_.from))
      return from_server(options_.from + (options_.from.ends_with('/') ? "" : "/") + source.id, source,
                         before);
    return from_file(fs::path(options_.from) / source.id, source);
  }

  static Result<Came> from_file(const fs::path& path, const UpdateSource& source) {
    return read_file(path, source.most_bytes).map([&](std::string bytes) {
      return Came{path.string(), {}, {}, std::move(bytes)};
    });
  }

  Result<Came> from_server(const std::string& url, const UpdateSource& source, const Kept* before) {
    Download wanted{url, {}, {}, source.most_bytes, time_a_source};
    if (before && before->url == url) {
      wanted.etag = before->etag;
      wanted.last_modified = before->last_modified;
    }
    auto came = downloader_.get(wanted);
    if (!came) return tl::unexpected<Error>(came.error());
    if (!came->changed && before) return Came{url, before->etag, before->last_modified, std::nullopt};
    return Came{url, came->etag, came->last_modified, std::move(came->bytes)};
  }

  Result<Came> newest_month(const UpdateSource& source, const Kept* before) {
    std::chrono::year_month_day today{std::chrono::floor<days>(options_.now)};
    std::chrono::year_month month = today.year() / today.month();
    for (int i = 0;; ++i, month -= std::chrono::months(1)) {
      const std::string year = fmt::format("{:04}", static_cast<int>(month.year()));
      const std::string number = fmt::format("{:02}", static_cast<unsigned>(month.month()));
      const std::string url = replace_all(replace_all(source.url, "{year}", year), "{month}", number);
      auto came = from_server(url, source, before);
      if (came || came.error().kind != Error::Kind::absent || i == months_back) return came;
    }
  }

  /// What is made of hostile bytes is made where they can do no harm.
  static Result<Made> make_in_a_cell(const UpdateSource& source, const std::string& bytes) {
    auto cell = Cell::start([&source](std::string_view job, Source&) {
      const auto made = source.make(job);
      return made ? fmt::format("{}\n", made->entries) + made->bytes : "!" + made.error().what;
    });
    if (!cell) return tl::unexpected<Error>(cell.error());
    Refusing nobody;
    const auto result = cell->run(bytes, nobody, std::chrono::steady_clock::now() + time_to_read);
    if (!result) return tl::unexpected<Error>(result.error());
    if (result->starts_with("!")) return fail(Error::Kind::malformed, result->substr(1));
    const std::size_t line = std::min(result->find('\n'), result->size());
    Made out;
    if (std::from_chars(result->data(), result->data() + line, out.entries).ptr != result->data() + line ||
        line == 0)
      return fail(Error::Kind::internal, "the cell told nothing");
    out.bytes = result->substr(std::min(line + 1, result->size()));
    return out;
  }

  const Options& options_;
  std::vector<UpdateSource> sources_;
  Downloader downloader_;
};

/// What the command line and the configuration say. Errors: what is wrong there.
Result<UpdateConfig> update_config(const Options& options) {
  auto urls = read_configuration(options, read_update_urls);
  if (!urls) return tl::unexpected<Error>(urls.error());
  auto updates = needed(updates_folder(options), "--updates");
  if (!updates) return tl::unexpected<Error>(updates.error());
  return UpdateConfig{std::move(*updates), configuration_file(options)->parent_path(), std::move(*urls)};
}

Result<std::vector<UpdateSource>> known_sources(const UpdateConfig& config) {
  const auto feeds = load_feeds(data_folder());
  if (!feeds) return tl::unexpected<Error>(feeds.error());
  const auto renewables = load_renewables(data_folder());
  if (!renewables) return tl::unexpected<Error>(renewables.error());
  return update_sources(*feeds, *renewables, config);
}

}  // namespace

ExitCode update(const Options& options) {
  const bool asks = options.reach >= Reach::lookup && (options.from.empty() || names_url(options.from));
  if (!asks && options.from.empty()) {
    complain("update --offline fetches nothing");
    return ExitCode::fine;
  }
  const auto config = update_config(options);
  if (!config) {
    complain(config.error().what);
    return ExitCode::usage;
  }
  const auto sources = known_sources(*config);
  if (!sources) {
    complain("the installation is damaged: " + sources.error().what);
    return ExitCode::broken;
  }
  auto dns = asks ? resolvers(options) : std::vector<DnsServer>();
  if (!dns) {
    complain(dns.error().what);
    return ExitCode::usage;
  }
  return Update(options, *sources, *dns).run();
}

}  // namespace kanshiki
