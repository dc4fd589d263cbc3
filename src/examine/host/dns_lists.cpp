#include "examine/host/dns_lists.hpp"

#include "base/text.hpp"
#include "base/time.hpp"
#include "examine/cite.hpp"
#include "knowledge/dns_lists.hpp"
#include "parse/domain.hpp"
#include "world/questions/dns_list.hpp"

namespace kanshiki::examine {
namespace {

/// What is asked about.
struct Subject {
  std::string name;   ///< as reports show it
  std::string entry;  ///< as lists have it
  const char* role;
  std::vector<Cite> seen;

  bool is_sender() const { return role == std::string_view("sender"); }
};

/// What one list says: `problem` is why it could not tell.
struct Told {
  std::vector<ListingKind> kinds;
  std::string problem;
};

const char* problem_of(const Error& error) {
  if (error.kind == Error::Kind::timeout) return "timeout";
  return error.kind == Error::Kind::refused ? "withheld" : "no_answer";
}

/// Whether the list has what it must have, and not what it must not have (RFC 5782 §5).
std::string problem_with(const Result<ListAnswer>& must, const Result<ListAnswer>& must_not) {
  if (!must) return problem_of(must.error());
  if (!must_not) return problem_of(must_not.error());
  if (!must->stopped.empty() || !must_not->stopped.empty()) return "refused";
  if (!must_not->codes.empty()) return "lists_everything";
  return must->codes.empty() ? "lists_nothing" : "";
}

/// All three questions at once, so that one batch answers them.
Told ask(World& world, const DnsList& list, const Subject& subject) {
  const auto has = [&](const std::string& entry) {
    return world.ask(OnDnsList{list.zone, entry, list.refusals});
  };
  const auto answer = has(subject.entry);
  const auto must = has(list.listed_point), must_not = has(list.unlisted_point);
  if (!answer) return {{}, problem_of(answer.error())};
  if (!answer->stopped.empty()) return {{}, "refused"};
  if (std::string problem = problem_with(must, must_not); !problem.empty()) return {{}, std::move(problem)};
  if (!answer->codes.empty() && list.meaning(answer->codes, true).empty()) return {{}, "unexplained"};
  return {list.meaning(answer->codes, subject.is_sender()), {}};
}

Finding finding_of(const ListingKind& kind) {
  switch (kind.level) {
    case Level::high:
      return {"host.listed_as_dangerous", Meaning::suspicious, {}, {}};
    case Level::warning:
      return {"host.listed", Meaning::suspicious, {}, {}};
    case Level::notice:
      break;
  }
  return {"host.listed_in_passing", Meaning::neutral, {}, {}};
}

Finding with_facts(Finding finding, const Subject& subject, std::vector<Fact> facts) {
  finding.facts = {{"subject", subject.name}, {"role", std::string(subject.role)}};
  finding.facts.insert(finding.facts.end(), facts.begin(), facts.end());
  finding.cites.insert(finding.cites.begin(), subject.seen.begin(), subject.seen.end());
  return finding;
}

void tell(World& world, const DnsLists& lists, DnsList::Lists what, const Subject& subject, Found& out) {
  const std::string today = iso8601(world.now()).substr(0, 10);
  std::vector<std::string> without;
  std::vector<Cite> cites;
  for (const DnsList& list : lists.lists) {
    if (list.lists != what || !list.ask) continue;
    const Told told = ask(world, list, subject);
    const Cite asked = cite(OnDnsList{list.zone, subject.entry, {}}.question());
    if (!told.problem.empty()) {
      out.findings.push_back(with_facts({"host.list_unknown", Meaning::unknown, {}, {asked}}, subject,
                                        {{"list", list.name}, {"problem", told.problem}}));
    } else if (told.kinds.empty()) {
      without.push_back(list.name);
      cites.push_back(asked);
    } else {
      const ListingKind& gravest = told.kinds.front();
      Finding finding = finding_of(gravest);
      finding.cites = {asked};
      out.findings.push_back(with_facts(std::move(finding), subject,
                                        {{"list", list.name},
                                         {"category", gravest.category},
                                         {"level", std::string(to_string(gravest.level))},
                                         {"looked_up", today}}));
    }
  }
  if (!without.empty())
    out.findings.push_back(with_facts({"host.not_listed", Meaning::neutral, {}, cites}, subject,
                                      {{"lists", without}, {"looked_up", today}}));
}

}  // namespace

void tell_lists_of_address(World& world, const Knowledge& known, const IpAddress& address, const char* role,
                           const std::vector<Cite>& seen, Found& out) {
  const IpAddress plain = address.unmapped();
  if (!plain.is_global()) return;
  tell(world, known.dns_lists, DnsList::Lists::addresses,
       {plain.to_string(), plain.reversed_labels(), role, seen}, out);
}

void tell_lists_of_domain(World& world, const Knowledge& known, const std::string& host, Found& out) {
  if (parse::is_ip_literal(host)) return;
  const std::string domain = to_lower(parse::registrable_domain(host));
  if (!domain.empty())
    tell(world, known.dns_lists, DnsList::Lists::domains, {domain, domain, "link", {}}, out);
}

}  // namespace kanshiki::examine
