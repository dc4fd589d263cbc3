#include "examine/link/unwrap.hpp"

#include "parse/domain.hpp"
#include "parse/url/form.hpp"
#include "parse/url/wrapped.hpp"

namespace kanshiki::examine {
namespace {

bool is_web(const parse::Url& url) { return url.scheme() == "http" || url.scheme() == "https"; }

/// The URL that `written` is, seen from `outer`, if it is a place of the web that another owns.
std::optional<parse::Url> elsewhere(const std::string& written, const parse::Url& outer) {
  auto url = parse::parse_url(written, &outer);
  if (!url || !is_web(*url) || url->host().empty()) return std::nullopt;
  const std::string_view mine = parse::registrable_domain(outer.host()),
                         other = parse::registrable_domain(url->host());
  if (url->host() == outer.host() || (!other.empty() && other == mine)) return std::nullopt;
  if (other.empty() && !parse::is_ip_literal(url->host())) return std::nullopt;
  return std::move(*url);
}

/// The first URL of another owner in the query, else in the path.
std::optional<parse::Url> handed_on(const parse::Url& url) {
  for (const parse::FormField& field : parse::parse_form(url.query())) {
    const auto value = parse::url_in_value(field.value);
    if (!value) continue;
    if (auto found = elsewhere(*value, url)) return found;
  }
  const std::string_view path = parse::behind_host(url).substr(0, url.path().size());
  const auto in_path = parse::url_in_path(path);
  return in_path ? elsewhere(*in_path, url) : std::nullopt;
}

}  // namespace

std::optional<Wrapping> unwrap(const Link& link, const Knowledge& knowledge) {
  if (link.host.empty()) return std::nullopt;
  const parse::Url* url = link.parsed.get();
  if (!url || !is_web(*url)) return std::nullopt;
  if (const Gateway* gateway = knowledge.gateways.of(*url)) {
    if (gateway->side == Gateway::Side::quotes) return std::nullopt;
    const auto inner = gateway->unwrap(*url);
    auto found = inner ? elsewhere(*inner, *url) : std::nullopt;
    return found ? std::optional(Wrapping{gateway, std::move(*found)}) : std::nullopt;
  }
  if (!link.is_followed()) return std::nullopt;
  auto found = handed_on(*url);
  return found ? std::optional(Wrapping{nullptr, std::move(*found)}) : std::nullopt;
}

std::size_t times_unwrapped(const Link& link) {
  std::size_t times = 0;
  for (const Link* one = link.unwrapped_from.get(); one; one = one->unwrapped_from.get()) ++times;
  return times;
}

}  // namespace kanshiki::examine
