// What must hold of every URL that parses: parsed again it is the same, and its parts are parts of it.
#include "parse/domain.hpp"
#include "parse/url/form.hpp"
#include "parse/url/url.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki::parse;

std::string reassemble(const Url& url) {
  std::string out = std::string(url.scheme()) + ":";
  if (url.has_host()) out += "//";
  if (url.has_credentials()) {
    out += url.username();
    if (!url.password().empty()) out += ":" + std::string(url.password());
    out += "@";
  }
  out += url.host();
  if (url.port()) out += ":" + std::to_string(*url.port());
  if (!url.has_host() && url.path().starts_with("//")) out += "/.";
  out += url.path();
  if (url.has_query()) out += "?" + std::string(url.query());
  if (url.has_fragment()) out += "#" + std::string(url.fragment());
  return out;
}

void check(const Url& url) {
  for (char c : url.href()) require(c >= 0x20 && c < 0x7F);
  require(reassemble(url) == url.href());
  const auto again = parse_url(url.href());
  require(again && again->href() == url.href());
  require(again->host_kind() == url.host_kind() && again->origin() == url.origin());
  require(url.ip().has_value() == (url.host_kind() == HostKind::ipv4 || url.host_kind() == HostKind::ipv6));
  if (url.is_special()) require(url.has_host() && url.path().starts_with('/'));
  require(url.host().ends_with(registrable_domain(url.host())) || url.host().ends_with('.'));
  domain_to_unicode(url.host());
  const auto fields = parse_form(url.query());
  require(parse_form(serialize_form(fields)) == fields);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = text_of(data, size);
  // The first line is the base, if there are two.
  const std::size_t line = input.find('\n');
  const auto base = parse_url(input.substr(0, line));
  if (base) check(*base);
  if (line == std::string_view::npos) return 0;
  const auto url = parse_url(input.substr(line + 1), base ? &*base : nullptr);
  if (url) check(*url);
  return 0;
}
