/// The sender calls himself an authority, and his domain is not one that only authorities get
/// (knowledge/official_domains.hpp).

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/organisation.hpp"
#include "knowledge/official_domains.hpp"
#include "model/mailing_list.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {
namespace {

/// The authority that a line names; empty if it names none, or warns of those who do.
std::string body_named_in(std::string_view line, const Phrases& phrases) {
  const std::size_t body = phrases.find("mark.official_body"), warning = phrases.find("mark.warns_of_fraud");
  const std::string folded = parse::fold(line);
  std::string out;
  for (const Mark& mark : phrases.scan(folded)) {
    if (mark.rule == warning) return {};
    if (mark.rule == body && out.empty()) out = folded.substr(mark.begin, mark.end - mark.begin);
  }
  return out;
}

}  // namespace

Found official_body(const Mail& mail, const Knowledge& knowledge, World&) {
  if (mail.from.mailboxes.empty() || list_field(mail)) return {};
  const Mailbox& from = mail.from.mailboxes.front();
  const std::string domain = to_lower(without_root(from.domain));
  const bool of_a_firm = knowledge.owner_of(domain) && !knowledge.mailboxes.is_free(domain);
  if (domain.empty() || is_official_domain(domain) || of_a_firm) return {};
  std::string body = body_named_in(from.name, knowledge.phrases);
  const bool by_name = !body.empty();
  if (!by_name && knowledge.brand_index.says_only_role(from.name))
    body = body_named_in(mail.headers.text("Subject"), knowledge.phrases);
  if (body.empty()) return {};
  std::vector<Cite> cites = {cite(mail, "From")};
  if (!by_name) cites.push_back(cite(mail, "Subject"));
  return {{{"identity.official_body_on_private_domain",
            Meaning::suspicious,
            {{"body", std::move(body)}, {"domain", to_valid_utf8(domain)}},
            std::move(cites)}},
          {}};
}

}  // namespace kanshiki::examine
