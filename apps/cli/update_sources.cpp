#include "update_sources.hpp"

#include <algorithm>

#include "knowledge/brand_check.hpp"
#include "parse/public_suffix_list.hpp"
#include "world/feed_table.hpp"
#include "world/rdap_bootstrap.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

/// A feed, as the table that look-ups search. One of which most cannot be read is something else: a page that
/// says "temporarily unavailable", another list.
Result<Made> make_table(std::string_view bytes, const parse::FeedForm& form) {
  const auto reading = parse::read_feed(bytes, form);
  if (!reading) return tl::unexpected<Error>(reading.error());
  if (reading->unreadable > reading->read)
    return fail(Error::Kind::malformed, "garbage: " + std::to_string(reading->unreadable) + " of " +
                                            std::to_string(reading->unreadable + reading->read) +
                                            " entries cannot be read");
  return Made{write_feed_table(reading->entries), reading->read};
}

/// The file itself, once it has been read: what is kept is what its publisher wrote.
template <class Read>
auto checked(Read read) {
  return [read](std::string_view bytes) {
    return read(bytes).map([&](std::size_t entries) { return Made{std::string(bytes), entries}; });
  };
}

Result<std::size_t> count_rules(std::string_view bytes) {
  return parse::PublicSuffixList::read(bytes).map(
      [](const parse::PublicSuffixList& list) { return list.size(); });
}

Result<std::size_t> count_brands(std::string_view bytes) {
  const auto brands = read_brands(bytes, "brands");
  if (!brands) return tl::unexpected<Error>(brands.error());
  for (const Brand& brand : *brands)
    if (auto good = check_brand(brand); !good) return tl::unexpected<Error>(good.error());
  return brands->size();
}

/// What is made of a renewable's bytes; nothing if none of that name is known.
std::function<Result<Made>(std::string_view)> maker_of(std::string_view id) {
  using Kind = RdapBootstrap::Kind;
  for (const Kind kind : {Kind::domains, Kind::ipv4, Kind::ipv6, Kind::as_numbers})
    if (id == kept_name(kind))
      return checked([kind](std::string_view bytes) {
        return RdapBootstrap::read(bytes, kind).map([](const RdapBootstrap& list) { return list.size(); });
      });
  if (id == "public-suffixes") return checked(count_rules);
  if (id == "brands") return checked(count_brands);
  return nullptr;
}

UpdateSource source_of(const Renewable& renewable, const UpdateConfig& config) {
  UpdateSource out;
  out.id = renewable.id;
  out.name = renewable.name;
  const auto named = config.urls.find(renewable.id);
  out.url = named == config.urls.end() ? renewable.url : named->second;
  out.folder = kept_lists(config.updates);
  out.most_bytes = renewable.most_bytes;
  out.every = renewable.every;
  out.fewest = renewable.fewest;
  out.shrinks_to = 2;
  out.by_default = !out.url.empty();
  out.make = maker_of(renewable.id);
  return out;
}

UpdateSource source_of(const Feed& feed, const UpdateConfig& config) {
  UpdateSource out;
  out.id = feed.id;
  out.name = feed.name;
  out.url = feed.url;
  if (!feed.file.empty()) out.own = config.own / feed.file;
  out.folder = config.updates / "feeds";
  out.most_bytes = feed.most_bytes;
  out.every = feed.every;
  out.fewest = feed.fewest;
  out.by_default = feed.fetch;
  out.make = [form = feed.form](std::string_view bytes) { return make_table(bytes, form); };
  return out;
}

}  // namespace

fs::path kept_lists(const fs::path& updates) { return updates / "lists"; }

std::vector<UpdateSource> update_sources(const Feeds& feeds, const std::vector<Renewable>& renewables,
                                         const UpdateConfig& config) {
  std::vector<UpdateSource> out;
  for (const Feed& feed : feeds.feeds) out.push_back(source_of(feed, config));
  for (const Renewable& one : renewables) out.push_back(source_of(one, config));
  std::erase_if(out, [](const UpdateSource& one) { return !one.make; });
  return out;
}

}  // namespace kanshiki
