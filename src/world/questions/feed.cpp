#include "world/questions/feed.hpp"

#include "base/json.hpp"
#include "parse/feed/keys.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::json;

constexpr std::size_t most_entries = 1000;

/// The objects of a JSON array.
Result<std::vector<Json>> objects(const Reply& reply) {
  const Json all = Json::parse(reply.bytes, nullptr, false);
  if (!all.is_array() || all.size() > most_entries)
    return fail(Error::Kind::malformed, "feeds: a broken answer");
  std::vector<Json> out;
  for (const Json& one : all)
    if (one.is_object()) out.push_back(one);
  return out;
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

InFeeds InFeeds::url(std::string_view href) { return {"url " + std::string(href.substr(0, href.find('#')))}; }
InFeeds InFeeds::host(std::string_view name) { return {"host " + std::string(name)}; }
InFeeds InFeeds::address(const IpAddress& address) { return {"address " + address.unmapped().to_string()}; }

Result<InFeeds::Answer> InFeeds::read(const Reply& reply) const {
  const auto read = objects(reply);
  if (!read) return tl::unexpected<Error>(read.error());
  Answer out;
  for (const Json& one : *read)
    out.push_back({text_at(one, "list"), text_at(one, "category"), text_at(one, "level"),
                   text_at(one, "match"), text_at(one, "first_seen"), text_at(one, "as_of")});
  return out;
}

Result<FeedsAtHand::Answer> FeedsAtHand::read(const Reply& reply) const {
  const auto read = objects(reply);
  if (!read) return tl::unexpected<Error>(read.error());
  Answer out;
  for (const Json& one : *read)
    out.push_back({text_at(one, "list"), text_at(one, "as_of"), integer_at(one, "entries"),
                   integer_at(one, "stale_days"), flag_at(one, "damaged")});
  return out;
}

std::string write_feed_hits(const std::vector<FeedHit>& hits) {
  Json out = Json::array();
  for (const FeedHit& hit : hits)
    out.push_back({{"list", hit.list},
                   {"category", hit.category},
                   {"level", hit.level},
                   {"match", hit.match},
                   {"first_seen", hit.first_seen},
                   {"as_of", hit.as_of}});
  return dump(out);
}

std::string write_feeds_at_hand(const std::vector<FeedAtHand>& feeds) {
  Json out = Json::array();
  for (const FeedAtHand& one : feeds) {
    out.push_back(
        {{"list", one.list}, {"as_of", one.as_of}, {"entries", one.entries}, {"stale_days", one.stale_days}});
    if (one.damaged) out.back()["damaged"] = true;
  }
  return dump(out);
}

std::vector<std::string> feed_keys(std::string_view about) {
  const std::string_view subject = about.substr(about.find(' ') + 1);
  if (about.starts_with("url ")) return parse::keys_of_url(subject);
  if (about.starts_with("host ")) return parse::keys_of_host(subject);
  const auto address = about.starts_with("address ") ? parse_ip(subject) : std::nullopt;
  return address ? parse::keys_of_address(*address) : std::vector<std::string>();
}

std::string_view feed_match(std::string_view key) {
  if (key.starts_with("u:")) return "url";
  if (key.starts_with("b:")) return "folder";
  return key.starts_with("h:") ? "host" : "network";
}

}  // namespace kanshiki
