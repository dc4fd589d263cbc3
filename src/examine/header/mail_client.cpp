/// The program that the mail says it was written with (X-Mailer, User-Agent): anybody's word. What
/// contradicts it is worth more than what it says.

#include <algorithm>

#include "base/text.hpp"
#include "base/time.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/header/named_client.hpp"
#include "examine/japanese.hpp"
#include "examine/organisation.hpp"
#include "examine/route/side.hpp"

namespace kanshiki::examine {
namespace {

/// Whether the machine at the boundary is the author's own mail server by its verified name: many of those
/// leave out the field that would tell where their people sit.
bool is_authors_server(const Route& route) {
  const auto& authors = route.mail->from.mailboxes;
  return std::any_of(authors.begin(), authors.end(), [&](const Mailbox& author) {
    return same_organisation(route.boundary->rdns, author.domain);
  });
}

/// A desktop program logs in at its provider's server, which writes a Received field of its own. Without one
/// below the boundary, the machine at the boundary spoke to the recipient's server itself.
bool skipped_its_provider(const Route& route, const MailClient& client) {
  return client.desktop && came_from_outside(route) && claimed_hops(route).empty() &&
         !boundary_hop(route)->line.authenticated && !is_authors_server(route);
}

}  // namespace

Found mail_client(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const Mail& mail = *route.mail;
  const NamedClient named = named_client(mail, knowledge.software);
  if (!named.field) return out;
  const auto note = [&](const char* id, Meaning meaning, std::vector<Fact> facts) {
    out.findings.push_back({id, meaning, std::move(facts), {cite(*named.field)}});
  };
  note("header.mail_client", Meaning::neutral,
       {{"field", to_valid_utf8(named.field->name)},
        {"program", std::string(clip(to_valid_utf8(named.field->text), 120))}});
  if (!named.client) return out;
  const MailClient& client = *named.client;
  if (client.ended && mail.date && mail.date->utc > *client.ended + std::chrono::days{365})
    note("header.mail_client_out_of_date", Meaning::suspicious,
         {{"client", client.name}, {"ended", iso8601(*client.ended)}});
  if (client.language == "zh" && is_japanese(mail))
    note("header.chinese_client_in_japanese_mail", Meaning::suspicious, {{"client", client.name}});
  if (skipped_its_provider(route, client))
    note("header.mail_client_without_provider", Meaning::suspicious,
         {{"client", client.name}, {"ip", route.boundary->ip->to_string()}});
  return out;
}

}  // namespace kanshiki::examine
