// The states of the URL standard's parser from the "//" to the path: user's name, host, port.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "parse/url/parser.hpp"
#include "parse/url/percent.hpp"
#include "parse/url/slash.hpp"

namespace kanshiki::parse {
namespace {

tl::unexpected<Error> malformed(const char* what) { return fail(Error::Kind::malformed, what); }

struct HostAndPort {
  std::string_view host;
  std::optional<std::string_view> port;
};

/// Cuts at the first ":" outside brackets.
HostAndPort split_port(std::string_view text) {
  bool bracketed = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[') bracketed = true;
    if (text[i] == ']') bracketed = false;
    if (text[i] == ':' && !bracketed) return {text.substr(0, i), text.substr(i + 1)};
  }
  return {text, {}};
}

}  // namespace

// The special authority ignore slashes state.
Result<void> UrlParser::ignore_slashes(std::string_view rest) {
  const std::size_t slashes = leading_slashes(rest);
  if (slashes > 2) url_.noticed_.add(UrlNotice::too_many_slashes);
  return authority(rest.substr(slashes));
}

Result<void> UrlParser::authority(std::string_view rest) {
  std::string_view text = before_slash(rest);
  const std::string_view behind = rest.substr(text.size());
  out().append("//");
  url_.username_end_ = url_.host_ = here();
  if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) {
    userinfo(text.substr(0, at));
    text.remove_prefix(at + 1);
    if (text.empty()) return malformed("no host behind the user's name");
  }
  if (Result<void> step = host_and_port(text); !step) return step;
  return path_start(behind);
}

void UrlParser::userinfo(std::string_view text) {
  url_.noticed_.add(UrlNotice::userinfo_present);
  if (text.find('@') != std::string_view::npos) url_.noticed_.add(UrlNotice::several_at_signs);
  if (shows_slash(percent_decode(text))) url_.noticed_.add(UrlNotice::lookalike_slash);
  const std::size_t colon = text.find(':');
  const std::string_view password = colon == std::string_view::npos ? "" : text.substr(colon + 1);
  append_percent_encoded(out(), text.substr(0, colon), percent::userinfo);
  url_.username_end_ = here();
  if (!password.empty()) {
    out() += ':';
    append_percent_encoded(out(), password, percent::userinfo);
  }
  if (here() > url_.host_) out() += '@';
  url_.host_ = here();
}

Result<void> UrlParser::host_and_port(std::string_view text) {
  const auto [name, port_text] = split_port(text);
  if (name.empty() && (special() || port_text)) return malformed("no host");
  if (Result<void> step = host(name); !step) return step;
  return port_text ? port(*port_text) : Result<void>();
}

Result<void> UrlParser::host(std::string_view name) {
  const auto kind = append_host(out(), name, special(), url_.noticed_);
  if (!kind) return tl::unexpected(kind.error());
  url_.host_kind_ = *kind;
  url_.host_end_ = here();
  return {};
}

Result<void> UrlParser::port(std::string_view digits) {
  unsigned value = 0;
  for (char c : digits) {
    if (!is_digit(c)) return malformed("the port is no number");
    value = std::min(value * 10 + static_cast<unsigned>(c - '0'), 65536u);
  }
  if (value > 65535) return malformed("the port is larger than 65535");
  const auto number = static_cast<std::uint16_t>(value);
  if (digits.empty() || number == default_port(url_.scheme_kind_)) return {};
  url_.port_ = number;
  fmt::format_to(std::back_inserter(out()), ":{}", number);
  return {};
}

}  // namespace kanshiki::parse
