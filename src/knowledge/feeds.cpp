#include "knowledge/feeds.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

Result<Feed> read_feed_entry(const toml::table& entry) {
  const auto text = [&](const char* name) { return entry[name].value_or(std::string()); };
  const auto number = [&](const char* name, std::int64_t otherwise) {
    return std::max<std::int64_t>(0, entry[name].value_or(otherwise));
  };
  const auto form = parse::parse_feed_kind(text("format"));
  const auto level = parse_level(text("level"));
  Feed out{text("id"), text("name"), text("url"), text("file"), {}, {text("category"), Level::warning}};
  const auto lacks = [&](const char* what) { return fail(Error::Kind::malformed, out.id + ": " + what); };
  if (out.id.empty() || out.name.empty() || out.kind.category.empty())
    return lacks("id, name and category are needed");
  if (out.url.empty() == out.file.empty()) return lacks("either a url or a file is needed");
  if (!form || !level) return lacks("format or level is none");
  if (*form != parse::FeedForm::Kind::lines && text("entry").empty()) return lacks("entry is needed");
  if (text("terms").empty()) return lacks("terms are needed");
  out.form = {*form, text("entry"), text("first_seen"), entry["folders"].value_or(false)};
  out.kind.level = *level;
  out.every = std::chrono::hours(number("every", 24));
  out.stale = std::chrono::days(number("stale", 7));
  out.fewest = static_cast<std::size_t>(number("fewest", 1));
  out.most_bytes = static_cast<std::size_t>(number("largest", 16)) * limits::MiB;
  out.fetch = entry["fetch"].value_or(true);
  return out;
}

}  // namespace

const Feed* Feeds::find(std::string_view id) const {
  const auto hit = std::find_if(feeds.begin(), feeds.end(), [&](const Feed& one) { return one.id == id; });
  return hit == feeds.end() ? nullptr : &*hit;
}

Result<Feeds> read_feeds(std::string_view text) {
  const auto file = read_toml(text, "feeds.toml");
  if (!file) return tl::unexpected<Error>(file.error());
  Feeds out;
  out.as_of = (*file)["as_of"].value_or(std::string());
  if (out.as_of.empty()) return fail(Error::Kind::malformed, "feeds.toml: as_of is needed");
  auto feeds = read_array(*file, "feeds.toml", "feed", read_feed_entry);
  if (!feeds) return tl::unexpected<Error>(feeds.error());
  out.feeds = std::move(*feeds);
  return out;
}

Result<Feeds> load_feeds(const std::filesystem::path& data) {
  return read_file(data / "feeds.toml").and_then([](const std::string& text) { return read_feeds(text); });
}

}  // namespace kanshiki
