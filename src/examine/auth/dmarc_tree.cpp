#include "examine/auth/dmarc_tree.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/domain.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

using Boundary = parse::DmarcRecord::Boundary;
constexpr std::size_t most_levels = 8, kept_labels = 7;

/// `a.b.example.jp`, `b.example.jp`, `example.jp`, `jp`; of very long names the domain itself and its last
/// seven labels.
std::vector<std::string> upwards(const std::string& domain) {
  const auto labels = split(domain, '.');
  std::vector<std::string> out = {domain};
  std::size_t first = labels.size() > most_levels ? labels.size() - kept_labels : 1;
  for (; first < labels.size(); ++first)
    out.push_back(domain.substr(static_cast<std::size_t>(labels[first].data() - domain.data())));
  return out;
}

DmarcLevel ask_level(World& world, std::string domain) {
  DmarcLevel out{std::move(domain), {}, {}, {}};
  const auto texts = world.ask(Txt{"_dmarc." + out.domain});
  if (!texts) {
    out.error = texts.error();
    return out;
  }
  const auto meant = [](const std::string& text) { return parse::is_dmarc_record(text); };
  if (std::count_if(texts->values.begin(), texts->values.end(), meant) != 1) return out;  // RFC 7489 §6.6.3
  out.text = *std::find_if(texts->values.begin(), texts->values.end(), meant);
  if (const auto record = parse::parse_dmarc_record(out.text)) out.record = *record;
  return out;
}

/// The organisation's domain by the records' psd tags; empty if none says anything (DMARCbis §4.10.2).
std::string by_records(const std::vector<DmarcLevel>& levels) {
  for (std::size_t i = 0; i < levels.size(); ++i) {
    if (!levels[i].record) continue;
    if (levels[i].record->boundary == Boundary::own) return levels[i].domain;
    if (levels[i].record->boundary == Boundary::registry) return levels[i == 0 ? 0 : i - 1].domain;
  }
  return {};
}

}  // namespace

Result<const DmarcLevel*> DmarcTree::policy() const {
  for (const DmarcLevel& level : levels) {
    const bool rules = &level == &levels.front() || level.domain == organization;
    if (rules && level.error) return tl::unexpected<Error>(*level.error);
    if (level.record && (rules || level.record->boundary == Boundary::registry)) return &level;
  }
  return nullptr;
}

DmarcTree ask_dmarc_tree(World& world, const std::string& domain) {
  DmarcTree out;
  for (std::string& level : upwards(domain)) out.levels.push_back(ask_level(world, std::move(level)));
  const std::string listed(parse::registrable_domain(domain));
  const std::string recorded = by_records(out.levels);
  out.organization = recorded.size() > listed.size() ? recorded : listed;
  if (out.organization.empty()) out.organization = domain;
  return out;
}

std::string organization_of(World& world, const std::string& domain) {
  return ask_dmarc_tree(world, domain).organization;
}

}  // namespace kanshiki::examine
