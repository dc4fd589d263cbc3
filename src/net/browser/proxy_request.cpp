#include "net/browser/proxy_request.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "world/address_guard.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_length_digits = 12;
constexpr std::size_t longest_name = 255;  // RFC 1035 §2.3.4; the ledger keeps each name that is asked for

tl::unexpected<Error> malformed(const char* what) { return fail(Error::Kind::malformed, what); }

/// RFC 9110 §5.6.2.
bool is_token(std::string_view text) {
  constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
    return is_alnum(c) || marks.find(c) != std::string_view::npos;
  });
}

bool is_printable(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c == '\t' || static_cast<unsigned char>(c) >= ' '; });
}

/// The lines of a head without its empty one; nothing if one does not end in CR LF.
std::vector<std::string_view> lines_of(std::string_view head) {
  if (!head.ends_with("\r\n\r\n")) return {};
  std::vector<std::string_view> lines = split(head.substr(0, head.size() - 4), '\n');
  for (std::string_view& line : lines) {
    if (&line != &lines.back()) {
      if (!line.ends_with('\r')) return {};
      line.remove_suffix(1);
    }
    if (!is_printable(line)) return {};
  }
  return lines;
}

/// Where a target goes as libcurl reads it, or why nobody connects there.
Result<UrlTarget> judged_target(const std::string& url) {
  auto target = read_url_target(url);
  if (!target) return target;
  if (target->host.empty() || target->host.size() > longest_name) return malformed("no host");
  if (auto why = objection_to_port(target->port)) return fail(Error::Kind::refused, std::move(*why));
  return target;
}

/// The path and query of an absolute http URL, as they are spelt.
std::string origin_form(std::string_view url) {
  const std::size_t begin = url.find_first_of("/?#", std::string_view("http://").size());
  if (begin == std::string_view::npos) return "/";
  const std::string_view rest = url.substr(begin, url.find('#') - begin);
  return rest.starts_with('/') ? std::string(rest) : "/" + std::string(rest);
}

/// What is between the browser and us only (RFC 9110 §7.6.1), or would turn the exchange into another.
bool ends_here(std::string_view name) {
  constexpr std::string_view names[] = {"connection", "keep-alive", "upgrade", "te", "trailer"};
  return istarts_with(name, "proxy-") ||
         std::any_of(std::begin(names), std::end(names), [&](auto one) { return iequals(name, one); });
}

Result<std::size_t> read_length(std::string_view digits) {
  if (digits.empty() || digits.size() > most_length_digits ||
      !std::all_of(digits.begin(), digits.end(), is_digit))
    return malformed("no length");
  std::size_t length = 0;
  for (const char digit : digits) length = length * 10 + static_cast<std::size_t>(digit - '0');
  return length;
}

/// Adds the fields that go on to `out`.
Result<void> read_fields(const std::vector<std::string_view>& lines, ProxyRequest& out) {
  bool has_length = false;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::size_t colon = lines[i].find(':');
    if (colon == std::string_view::npos) return malformed("a line without a colon");
    const std::string_view name = lines[i].substr(0, colon);
    if (!is_token(name)) return malformed("not the name of a field");
    if (iequals(name, "transfer-encoding")) return malformed("a body of unknown length");
    if (iequals(name, "content-length")) {
      const auto length = read_length(trim(lines[i].substr(colon + 1)));
      if (!length || has_length) return malformed("not one length");
      out.body_bytes = *length;
      has_length = true;
    }
    if (!ends_here(name)) out.head.append(lines[i]).append("\r\n");
  }
  return {};
}

}  // namespace

Result<ProxyRequest> read_proxy_request(std::string_view head) {
  const auto lines = lines_of(head);
  if (lines.empty()) return malformed("not the head of a request");
  const auto parts = split(lines.front(), ' ');
  if (parts.size() != 3 || !is_token(parts[0]) || !parts[2].starts_with("HTTP/1."))
    return malformed("not a request line");
  ProxyRequest out;
  out.tunnel = parts[0] == "CONNECT";
  if (!out.tunnel && !istarts_with(parts[1], "http://"))
    return fail(Error::Kind::refused, "only http URLs and tunnels are served");
  if (out.tunnel && parts[1].find_first_of("/?#@") != std::string_view::npos)
    return malformed("not a host and port");
  auto target = judged_target(out.tunnel ? "https://" + std::string(parts[1]) + "/" : std::string(parts[1]));
  if (!target) return tl::unexpected<Error>(target.error());
  out.target = std::move(*target);
  if (out.tunnel) return out;
  out.head = std::string(parts[0]) + " " + origin_form(parts[1]) + " HTTP/1.1\r\n";
  if (auto read = read_fields(lines, out); !read) return tl::unexpected<Error>(read.error());
  out.head += "Connection: close\r\n\r\n";
  return out;
}

}  // namespace kanshiki
