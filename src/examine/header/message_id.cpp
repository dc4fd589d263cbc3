/// The Message-ID (RFC 5322 §3.6.4): whoever sends writes it, and writes what it likes. Its shape shows what
/// software made it, or that somebody imitates one.

#include "parse/message_id.hpp"
#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/header/named_client.hpp"
#include "examine/organisation.hpp"
#include "examine/route/host_name.hpp"
#include "examine/route/side.hpp"

namespace kanshiki::examine {
namespace {

class Examination {
 public:
  Examination(const Route& route, const Knowledge& knowledge, const parse::MessageId& id)
      : route_(route), knowledge_(knowledge), id_(id), host_(to_valid_utf8(id.host)) {}

  Found run() && {
    if (came_from_outside(route_) && is_by_receiver())
      return note("header.message_id_added_by_receiver", Meaning::suspicious), std::move(found_);
    shape();
    host();
    return std::move(found_);
  }

 private:
  void note(const char* id, Meaning meaning, std::vector<Fact> facts = {}) {
    facts.insert(facts.begin(), {{"local", to_valid_utf8(id_.local)}, {"host", host_}});
    found_.findings.push_back({id, meaning, std::move(facts), {cite(*route_.mail, "Message-ID")}});
  }

  /// Servers add one that is missing, under their own name: `…@mx.example.jp`. Where the sender's provider is
  /// the receiver's too, it cannot be told which side did.
  bool is_by_receiver() const {
    const Boundary& boundary = *route_.boundary;
    if (same_organisation(id_.host, boundary.rdns) || same_organisation(id_.host, boundary.helo))
      return false;
    for (const Hop& hop : route_.hops) {
      if (!hop.trusted || hop.line.by.empty()) continue;
      if (iequals(without_root(hop.line.by), id_.host)) return true;
      const Receiver* receiver = receiver_of(hop.line.by, knowledge_.receivers);
      const bool same_machine = iequals(first_label(hop.line.by), first_label(id_.host));
      if (receiver && receiver->is_host(id_.host) && same_machine) return true;
    }
    return false;
  }

  void shape() {
    const IdShape* shape = knowledge_.software.shape_of(id_.local, id_.host);
    if (!shape) return note("header.message_id_unknown_shape", Meaning::neutral);
    const MailClient* client = named_client(*route_.mail, knowledge_.software).client;
    const bool client_makes_it =
        client && std::find(client->shapes.begin(), client->shapes.end(), shape->id) != client->shapes.end();
    const std::string software = client_makes_it ? client->name : shape->software;
    note("header.message_id_shape", Meaning::neutral,
         {{"software", software}, {"maker", shape->kind}, {"shape", shape->id}});
    if (shape->id == "hex32_upper" && !client_makes_it)
      note("header.message_id_imitates_client", Meaning::suspicious,
           {{"software", std::string("Windows Live Mail")}});
    const bool by_its_server = shape->kind == "server" || shape->kind == "service";
    if (client && !client->shapes.empty() && !client_makes_it && !by_its_server)
      note("header.message_id_unlike_client", Meaning::suspicious,
           {{"client", client->name}, {"software", shape->software}});
  }

  void host() {
    if (is_local_host()) return note("header.message_id_host_is_local", Meaning::suspicious);
    if (route_.mail->from.mailboxes.empty() || is_inner_name(id_.host)) return;
    const std::string_view author = route_.mail->from.mailboxes.front().domain;
    if (!same_organisation(id_.host, author))
      note("header.message_id_host_differs", Meaning::neutral, {{"from_domain", to_valid_utf8(author)}});
  }

  bool is_local_host() const {
    return iequals(id_.host, "localhost") || istarts_with(id_.host, "localhost.") ||
           parse_address_literal(id_.host).has_value();
  }

  const Route& route_;
  const Knowledge& knowledge_;
  const parse::MessageId id_;
  const std::string host_;
  Found found_;
};

}  // namespace

Found message_id(const Route& route, const Knowledge& knowledge, World&) {
  const HeaderField* field = route.mail->headers.first("Message-ID");
  if (!field) {
    // A mail that no server has stamped is a draft, or a copy whose header somebody shortened.
    if (route.hops.empty()) return {};
    return {{{"header.message_id_missing", Meaning::suspicious, {}, {cite(*route.mail, "Message-ID")}}}, {}};
  }
  const auto id = parse::parse_message_id(field->raw);
  if (!id) return {{{"header.message_id_malformed", Meaning::suspicious, {}, {cite(*field)}}}, {}};
  return Examination(route, knowledge, *id).run();
}

}  // namespace kanshiki::examine
