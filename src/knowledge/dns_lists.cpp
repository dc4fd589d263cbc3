#include "knowledge/dns_lists.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

constexpr std::string_view level_names[] = {"notice", "warning", "high"};

std::optional<DnsList::Code> read_code(const toml::table& entry) {
  const auto code = parse_ip(entry["code"].value_or(std::string()));
  const auto level = parse_level(entry["level"].value_or(std::string()));
  std::string category = entry["category"].value_or(std::string());
  if (!code || !level || category.empty()) return {};
  return DnsList::Code{*code, {std::move(category), *level}, entry["sender"].value_or(false)};
}

Result<DnsList> read_list(const toml::table& entry) {
  const auto text = [&](const char* name) { return entry[name].value_or(std::string()); };
  DnsList out;
  out.id = text("id");
  out.name = text("name");
  out.zone = text("zone");
  out.listed_point = text("listed");
  out.unlisted_point = text("unlisted");
  out.ask = entry["ask"].value_or(true);
  out.bits = entry["bits"].value_or(false);
  const auto lacks = [&](const char* what) { return fail(Error::Kind::malformed, out.id + ": " + what); };
  for (const std::string& word : strings(entry["refusals"])) {
    const auto network = parse_network(word);
    if (!network) return lacks("a refusal is no network");
    out.refusals.push_back(*network);
  }
  if (const toml::array* codes = entry["codes"].as_array())
    for (const toml::node& one : *codes) {
      const auto code = one.is_table() ? read_code(*one.as_table()) : std::nullopt;
      if (!code) return lacks("a code needs code, category and level");
      out.codes.push_back(*code);
    }
  const std::string lists = text("lists");
  if (lists != "addresses" && lists != "domains") return lacks("lists neither addresses nor domains");
  out.lists = lists == "domains" ? DnsList::Lists::domains : DnsList::Lists::addresses;
  if (out.id.empty() || out.name.empty() || out.zone.empty() || out.codes.empty())
    return lacks("id, name, zone and codes are needed");
  if (out.listed_point.empty() || out.unlisted_point.empty())
    return lacks("both test points are needed: without them nobody knows whether the list works");
  return out;
}

std::uint8_t last_octet(const IpAddress& address) { return address.bytes().back(); }

}  // namespace

std::string_view to_string(Level level) { return level_names[static_cast<std::size_t>(level)]; }

std::optional<Level> parse_level(std::string_view text) {
  const auto hit = std::find(std::begin(level_names), std::end(level_names), text);
  if (hit == std::end(level_names)) return {};
  return static_cast<Level>(hit - std::begin(level_names));
}

std::vector<ListingKind> DnsList::meaning(const std::vector<IpAddress>& answers, bool of_sender) const {
  std::vector<ListingKind> out;
  for (const Code& known : codes) {
    if (known.sender_only && !of_sender) continue;
    const bool told = std::any_of(answers.begin(), answers.end(), [&](const IpAddress& answer) {
      return bits ? (last_octet(answer) & last_octet(known.code)) != 0 : answer == known.code;
    });
    const bool fresh = std::none_of(
        out.begin(), out.end(), [&](const ListingKind& one) { return one.category == known.kind.category; });
    if (told && fresh) out.push_back(known.kind);
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const ListingKind& a, const ListingKind& b) { return a.level > b.level; });
  return out;
}

std::optional<std::string_view> DnsLists::entry_in(std::string_view name) const {
  for (const DnsList& list : lists) {
    if (!iends_with(name, list.zone) || name.size() < list.zone.size() + 2) continue;
    const std::size_t dot = name.size() - list.zone.size() - 1;
    if (name[dot] == '.') return name.substr(0, dot);
  }
  return {};
}

bool DnsLists::is_test_point(std::string_view entry) const {
  return std::any_of(lists.begin(), lists.end(), [&](const DnsList& list) {
    return iequals(entry, list.listed_point) || iequals(entry, list.unlisted_point);
  });
}

Result<DnsLists> read_dns_lists(std::string_view text) {
  const auto file = read_toml(text, "dns_lists.toml");
  if (!file) return tl::unexpected<Error>(file.error());
  DnsLists out;
  out.as_of = (*file)["as_of"].value_or(std::string());
  if (out.as_of.empty()) return fail(Error::Kind::malformed, "dns_lists.toml: as_of is needed");
  auto lists = read_array(*file, "dns_lists.toml", "list", read_list);
  if (!lists) return tl::unexpected<Error>(lists.error());
  out.lists = std::move(*lists);
  return out;
}

}  // namespace kanshiki
