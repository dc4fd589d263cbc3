/// What the claimed domains ask receivers to do with mail that cannot prove itself (DMARC).

#include <algorithm>

#include "base/text.hpp"
#include "examine/auth/author.hpp"
#include "examine/auth/dmarc_tree.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

using parse::DmarcPolicy;
using parse::DmarcRecord;

constexpr std::size_t most_domains = 4;

/// Whether the name exists is asked only where the record tells these apart (RFC 9091 §3.2).
DmarcPolicy policy_for_subdomain(World& world, const DmarcRecord& record, const std::string& domain) {
  if (record.absent == record.subdomains) return record.subdomains;
  const auto addresses = world.ask(A{domain});
  return addresses && !addresses->name_exists ? record.absent : record.subdomains;
}

DmarcPolicy one_step_less(DmarcPolicy policy) {
  return policy == DmarcPolicy::reject ? DmarcPolicy::quarantine : DmarcPolicy::none;
}

Finding policy_found(World& world, const DmarcTree& tree, const DmarcLevel& level, const Mail& mail) {
  const DmarcRecord& record = *level.record;
  const std::string& domain = tree.levels.front().domain;
  DmarcPolicy policy = level.domain == domain ? record.policy : policy_for_subdomain(world, record, domain);
  if (record.testing) policy = one_step_less(policy);
  return {"auth.dmarc_policy",
          Meaning::neutral,
          {{"domain", domain},
           {"organization", tree.organization},
           {"record_at", level.domain},
           {"policy", std::string(to_string(policy))},
           {"strict_dkim", record.strict_dkim},
           {"strict_spf", record.strict_spf},
           {"percent", static_cast<std::int64_t>(record.percent)},
           {"testing", record.testing},
           {"record", to_valid_utf8(clip(level.text, 600))}},
          {cite(mail, "From"),
           {Cite::In::tape, "dns TXT _dmarc." + level.domain, 0, 0, to_valid_utf8(clip(level.text, 600))}}};
}

Finding of_domain(World& world, const std::string& domain, const Mail& mail) {
  const DmarcTree tree = ask_dmarc_tree(world, domain);
  const std::vector<Fact> facts = {{"domain", domain}, {"organization", tree.organization}};
  const auto level = tree.policy();
  if (!level) {
    Finding out{"auth.dmarc_unknown", Meaning::unknown, facts, {cite(mail, "From")}};
    out.facts.push_back({"why", level.error().what});
    return out;
  }
  if (!*level) return {"auth.dmarc_none", Meaning::neutral, facts, {cite(mail, "From")}};
  return policy_found(world, tree, **level, mail);
}

}  // namespace

Found dmarc_policy(const Mail& mail, const Knowledge&, World& world) {
  const Author author = read_author(mail);
  Found out;
  for (std::size_t i = 0; i < std::min(author.domains.size(), most_domains); ++i)
    out.findings.push_back(of_domain(world, author.domains[i], mail));
  return out;
}

}  // namespace kanshiki::examine
