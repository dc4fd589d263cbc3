#include "knowledge/known_logins.hpp"

#include <algorithm>
#include <limits>
#include <sstream>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "knowledge/host_of.hpp"
#include "knowledge/toml.hpp"
#include "parse/domain.hpp"

namespace kanshiki {
namespace {

template <std::size_t size>
std::string digits_of(const std::array<std::uint8_t, size>& bytes) {
  return hex({reinterpret_cast<const char*>(bytes.data()), size});
}

/// Reads as many bytes as belong there; false if something else is written.
template <std::size_t size>
bool take_digits(const toml::table& entry, const char* key,
                 std::optional<std::array<std::uint8_t, size>>& out) {
  if (!entry.contains(key)) return true;
  const auto bytes = from_hex(entry[key].value_or(std::string_view()));
  if (!bytes || bytes->size() != size) return false;
  std::copy(bytes->begin(), bytes->end(), out.emplace().begin());
  return true;
}

bool take_icon(const toml::table& entry, std::optional<std::int32_t>& out) {
  if (!entry.contains("icon")) return true;
  const auto number = entry["icon"].value<std::int64_t>();
  using Limits = std::numeric_limits<std::int32_t>;
  if (!number || *number < Limits::min() || *number > Limits::max()) return false;
  out = static_cast<std::int32_t>(*number);
  return true;
}

/// Nothing if the entry is broken.
std::optional<KnownLogin> read_login(const toml::table& entry) {
  const auto text = [&](const char* key) { return entry[key].value_or(std::string()); };
  KnownLogin out{text("brand"), text("url"), text("seen"), Client::phone, {}};
  const auto client = client_from(text("client"));
  const bool looks = take_digits(entry, "build", out.look.build) &&
                     take_digits(entry, "picture", out.look.picture) && take_icon(entry, out.look.icon);
  if (!looks || !client || out.brand.empty() || host_of(out.url).empty()) return std::nullopt;
  out.client = *client;
  return out;
}

}  // namespace

bool KnownLogin::is_at_home(std::string_view host, const Brand* known) const {
  const std::string home = host_of(url);
  if (iequals(home, host) || (known && known->may_own(host))) return true;
  const std::string_view domain = parse::registrable_domain(home);
  return !domain.empty() && iequals(parse::registrable_domain(host), domain);
}

Result<std::vector<KnownLogin>> read_known_logins(std::string_view text, std::string_view file) {
  auto table = read_toml(text, file);
  if (!table) return tl::unexpected<Error>(table.error());
  std::vector<KnownLogin> out;
  const toml::array* list = (*table)["login"].as_array();
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    const toml::table* entry = (*list)[i].as_table();
    auto login = entry ? read_login(*entry) : std::nullopt;
    if (!login) return fail_at(file, (*list)[i].source(), "login " + std::to_string(i + 1) + " is broken");
    out.push_back(std::move(*login));
  }
  return out;
}

std::string write_known_logins(const std::vector<KnownLogin>& logins) {
  toml::array list;
  for (const KnownLogin& one : logins) {
    toml::table entry{{"brand", one.brand},
                      {"url", one.url},
                      {"seen", one.seen},
                      {"client", std::string(to_string(one.client))}};
    if (one.look.build) entry.insert("build", digits_of(*one.look.build));
    if (one.look.picture) entry.insert("picture", digits_of(*one.look.picture));
    if (one.look.icon) entry.insert("icon", std::int64_t{*one.look.icon});
    list.push_back(std::move(entry));
  }
  if (list.empty()) return {};
  std::ostringstream out;
  out << toml::table{{"login", std::move(list)}} << '\n';
  return out.str();
}

}  // namespace kanshiki
