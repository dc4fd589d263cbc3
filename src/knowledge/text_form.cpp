#include "knowledge/text_form.hpp"

#include <algorithm>
#include <vector>

#include "base/hash.hpp"
#include "base/ip.hpp"
#include "base/text.hpp"
#include "knowledge/host_of.hpp"
#include "model/page.hpp"
#include "parse/domain.hpp"

namespace kanshiki {
namespace {

bool says_something(std::string_view text) { return !trim(text).empty(); }

bool is_label(std::string_view label) {
  return !label.empty() &&
         std::all_of(label.begin(), label.end(), [](char c) { return is_alnum(c) || c == '-' || c == '_'; });
}

/// Also in letters that are not ASCII, and within one house without a dot.
bool is_domain(std::string_view text) {
  const auto ascii = parse::domain_to_ascii(text);
  if (!ascii || ascii->size() > parse::longest_domain || parse::is_ip_literal(*ascii)) return false;
  const auto labels = split(*ascii, '.');
  return std::all_of(labels.begin(), labels.end(), is_label);
}

/// As matches_host (host_pattern.hpp) reads it.
bool is_host_pattern(std::string_view text) {
  if (text.starts_with('.')) text.remove_prefix(1);
  return is_domain(replace_all(text, "*", "x"));
}

bool is_address(std::string_view text) {
  const std::size_t at = text.rfind('@');
  return at != 0 && at != std::string_view::npos && words(text) == std::vector{text} &&
         is_domain(text.substr(at + 1));
}

bool is_network(std::string_view text) { return parse_network(text).has_value(); }
bool is_url(std::string_view text) { return !host_of(text).empty(); }
bool is_https_url(std::string_view text) { return text.starts_with("https://") && is_url(text); }
bool is_client(std::string_view text) { return client_from(text).has_value(); }
bool is_hexadecimal(std::string_view text) { return from_hex(text).has_value(); }

}  // namespace

std::string TextForm::objection(std::string_view text) const {
  if (fits(text)) return {};
  return "“" + std::string(text) + "” is no " + std::string(what) + " such as " + std::string(example);
}

namespace form {

constexpr TextForm domain{"domain", "example.jp", is_domain};
constexpr TextForm address{"address", "info@example.jp", is_address};
constexpr TextForm host{"host", "mx.example.jp", is_host_pattern};
constexpr TextForm network{"network", "192.0.2.0/24", is_network};
constexpr TextForm https_url{"https URL", "https://example.jp/list", is_https_url};
constexpr TextForm name{"name", "Example K.K.", says_something};
constexpr TextForm service{"service", "xserver", says_something};
constexpr TextForm authserv_id{"authserv-id", "mx.example.jp", says_something};
constexpr TextForm file{"file", "/etc/kanshiki/site.yar", says_something};
constexpr TextForm socket{"socket", "/run/clamav/clamd.ctl", says_something};
constexpr TextForm brand{"brand or domain", "xserver", says_something};
constexpr TextForm url{"URL", "https://login.example.jp/", is_url};
constexpr TextForm day{"day", "2026-11-22", says_something};
constexpr TextForm client{"client", "phone", is_client};
constexpr TextForm digits{"hexadecimal digits", "0f5a", is_hexadecimal};
constexpr TextForm icon{"number", "1077341536", says_something};

}  // namespace form
}  // namespace kanshiki
