/// A link with a user's name before its host. Browsers throw it away, and readers take it for the host:
/// "https://smbc.example.jp%2Flogin@evil.example/".

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"
#include "parse/domain.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t shown = 200;  // bytes of a name that a finding quotes

/// The beginning of a name that reads as a host, up to what is or looks like a slash; empty if it reads as
/// none.
std::string host_read_in(std::string_view name) {
  std::string host;
  for (const char c : name.substr(0, 256)) {
    if (!is_alnum(c) && c != '.' && c != '-') break;
    host += lower(c);
  }
  const std::string_view suffix = parse::public_suffix(host);
  if (suffix.empty() || suffix.size() == host.size() || is_digit(suffix.front())) return {};
  return host;
}

}  // namespace

Found userinfo(const Link& link, const Knowledge&, World&) {
  if (link.host.empty() || (link.scheme != "http" && link.scheme != "https")) return {};
  const parse::Url* url = link.parsed.get();
  if (!url || !url->has_credentials()) return {};
  const std::string name = to_valid_utf8(clip(parse::percent_decode(url->username()), shown));
  const std::string read = host_read_in(name);
  std::vector<Fact> facts = {
      {"name", name}, {"host", link.host}, {"registrable_domain", link.registrable_domain}};
  if (read.empty()) return {{{"link.user_name", Meaning::suspicious, std::move(facts), {cite(link)}}}, {}};
  facts.push_back({"read_as", read});
  return {{{"link.user_name_reads_as_host", Meaning::suspicious, std::move(facts), {cite(link)}}}, {}};
}

}  // namespace kanshiki::examine
