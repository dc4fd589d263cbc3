#include "parse/auth/dmarc_record.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "parse/auth/tag_list.hpp"

namespace kanshiki::parse {
namespace {

std::optional<DmarcPolicy> policy(std::optional<std::string_view> word) {
  if (!word) return {};
  for (const DmarcPolicy one : {DmarcPolicy::none, DmarcPolicy::quarantine, DmarcPolicy::reject})
    if (iequals(*word, to_string(one))) return one;
  return {};
}

bool is(const TagList& tags, std::string_view name, std::string_view value) {
  const auto found = tags.get(name);
  return found && iequals(*found, value);
}

}  // namespace

std::string_view to_string(DmarcPolicy policy) {
  constexpr std::string_view names[] = {"none", "quarantine", "reject"};
  return names[static_cast<std::size_t>(policy)];
}

bool is_dmarc_record(std::string_view text) {
  const std::string_view first = text.substr(0, text.find(';'));
  const std::size_t equals = first.find('=');
  return equals != std::string_view::npos && trim(first.substr(0, equals)) == "v" &&
         trim(first.substr(equals + 1)) == "DMARC1";
}

Result<DmarcRecord> parse_dmarc_record(std::string_view text) {
  if (!is_dmarc_record(text)) return fail(Error::Kind::malformed, "not a DMARC record");
  const auto tags = parse_tag_list(text);
  if (!tags) return tl::unexpected<Error>(tags.error());
  DmarcRecord out;
  const auto main = policy(tags->get("p"));
  if (!main && !tags->has("rua"))
    return fail(Error::Kind::malformed, tags->has("p") ? "p is unknown" : "tag p is missing");
  out.policy = main.value_or(DmarcPolicy::none);
  out.subdomains = main ? policy(tags->get("sp")).value_or(out.policy) : DmarcPolicy::none;
  out.absent = main ? policy(tags->get("np")).value_or(out.subdomains) : DmarcPolicy::none;
  out.strict_dkim = is(*tags, "adkim", "s");
  out.strict_spf = is(*tags, "aspf", "s");
  out.percent = static_cast<unsigned>(
      std::min<std::uint64_t>(decimal(tags->get("pct").value_or("100"), 3).value_or(100), 100));
  out.testing = is(*tags, "t", "y");
  if (is(*tags, "psd", "y")) out.boundary = DmarcRecord::Boundary::registry;
  if (is(*tags, "psd", "n")) out.boundary = DmarcRecord::Boundary::own;
  return out;
}

}  // namespace kanshiki::parse
