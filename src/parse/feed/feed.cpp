#include "parse/feed/feed.hpp"

#include <charconv>

#include "base/json.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "parse/feed/keys.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::parse {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kind_names[] = {"lines", "csv", "json", "json_lines"};

/// "2024/05/01 10:01:00", "2024-05-01T…", "2024-05-01": the day.
std::chrono::sys_days day_of(std::string_view text) {
  const auto number = [&](std::size_t at, std::size_t count) {
    int out = 0;
    if (text.size() >= at + count) std::from_chars(text.data() + at, text.data() + at + count, out);
    return out;
  };
  const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                        std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                        std::chrono::day(static_cast<unsigned>(number(8, 2)))};
  return day.ok() && number(0, 4) >= 1990 ? std::chrono::sys_days(day) : std::chrono::sys_days{};
}

bool is_host(std::string_view text) {
  return text.find('.') != text.npos && text.find_first_of("/:@ ") == text.npos;
}

/// Collects what the fields say.
class Reader {
 public:
  explicit Reader(const FeedForm& form) : form_(form) {}

  void add(std::string_view entry, std::string_view seen) {
    const auto before = out_.entries.size();
    const auto day = day_of(trim(seen));
    entry = trim(entry);
    if (const auto network = parse_network(entry))
      out_.entries.push_back({network_key(*network), day});
    else if (entry.find("://") != entry.npos)
      add_url(entry, day);
    else if (is_host(entry))
      add_host(entry, day);
    ++(out_.entries.size() > before ? out_.read : out_.unreadable);
  }
  void add_unreadable() { ++out_.unreadable; }
  FeedReading take() { return std::move(out_); }

 private:
  void add_url(std::string_view text, std::chrono::sys_days day) {
    const auto url = parse_url(text);
    if (!url || !url->has_host() || !url->scheme().starts_with("http")) return;
    out_.entries.push_back({url_key(url->href()), day});
    if (form_.folders && url->path().ends_with('/') && !url->has_query())
      out_.entries.push_back({below_key(url->href()), day});
  }
  /// As a browser would read it.
  void add_host(std::string_view text, std::chrono::sys_days day) {
    const auto url = parse_url("http://" + std::string(text) + "/");
    if (!url || url->ip()) return;
    std::string_view host = url->host();
    if (host.ends_with('.')) host.remove_suffix(1);
    out_.entries.push_back({host_key(host), day});
  }

  const FeedForm& form_;
  FeedReading out_;
};

void read_lines(std::string_view bytes, Reader& reader) {
  for (std::string_view line : split(bytes, '\n')) {
    line = trim(line);
    if (line.empty() || line.front() == '#' || line.front() == ';') continue;
    reader.add(line.substr(0, line.find_first_of(" \t;")), "");
  }
}

/// The fields of the row that begins at `at`, which moves behind it (RFC 4180: quotes may hold line ends).
std::vector<std::string> next_row(std::string_view bytes, std::size_t& at) {
  std::vector<std::string> out(1);
  bool quoted = false;
  for (; at < bytes.size(); ++at) {
    const char c = bytes[at];
    const bool doubled = quoted && c == '"' && bytes.substr(at + 1).starts_with('"');
    if (doubled)
      out.back() += bytes[at++];
    else if (c == '"')
      quoted = !quoted;
    else if (!quoted && c == ',')
      out.emplace_back();
    else if (!quoted && c == '\n')
      break;
    else
      out.back() += c;
  }
  ++at;
  return out;
}

Result<void> read_csv(std::string_view bytes, const FeedForm& form, Reader& reader) {
  const auto column = [](const std::string& name) {
    std::size_t out = 0;
    std::from_chars(name.data(), name.data() + name.size(), out);
    return out;
  };
  const std::size_t entry = column(form.entry), seen = column(form.first_seen);
  if (entry == 0) return fail(Error::Kind::malformed, "the form names no column");
  bool first = true;
  for (std::size_t at = 0; at < bytes.size();) {
    const bool comment = bytes[at] == '#';
    const auto row = next_row(bytes, at);
    if (comment || (row.size() == 1 && trim(row[0]).empty())) continue;
    const std::string_view value = row.size() < entry ? std::string_view() : row[entry - 1];
    const bool heading = std::exchange(first, false) && value.find("://") == value.npos && !is_host(value);
    if (!heading) reader.add(value, seen == 0 || row.size() < seen ? std::string_view() : row[seen - 1]);
  }
  return {};
}

void read_object(const Json& object, const FeedForm& form, Reader& reader) {
  reader.add(text_at(object, form.entry), form.first_seen.empty() ? "" : text_at(object, form.first_seen));
}

Result<void> read_json(std::string_view bytes, const FeedForm& form, Reader& reader) {
  const Json all = Json::parse(bytes, nullptr, false);
  if (!all.is_array()) return fail(Error::Kind::malformed, "no JSON array");
  for (const Json& one : all) read_object(one, form, reader);
  return {};
}

/// Objects of another type than entries, such as a list's own data, say so.
void read_json_lines(std::string_view bytes, const FeedForm& form, Reader& reader) {
  for (const std::string_view line : split(bytes, '\n')) {
    if (trim(line).empty()) continue;
    const Json one = Json::parse(line, nullptr, false);
    if (!one.is_object())
      reader.add_unreadable();
    else if (!one.contains("type"))
      read_object(one, form, reader);
  }
}

}  // namespace

std::optional<FeedForm::Kind> parse_feed_kind(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kind_names); ++i)
    if (kind_names[i] == name) return static_cast<FeedForm::Kind>(i);
  return {};
}

Result<FeedReading> read_feed(std::string_view bytes, const FeedForm& form) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  Reader reader(form);
  Result<void> done;
  if (form.kind == FeedForm::Kind::lines) read_lines(bytes, reader);
  if (form.kind == FeedForm::Kind::csv) done = read_csv(bytes, form, reader);
  if (form.kind == FeedForm::Kind::json) done = read_json(bytes, form, reader);
  if (form.kind == FeedForm::Kind::json_lines) read_json_lines(bytes, form, reader);
  if (!done) return tl::unexpected<Error>(done.error());
  return reader.take();
}

}  // namespace kanshiki::parse
