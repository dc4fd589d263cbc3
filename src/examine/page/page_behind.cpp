/// Opens a door as three visitors, and leads to what each of them saw.

#include "examine/page/seen.hpp"
#include "world/questions/visit.hpp"

namespace kanshiki::examine {
namespace {

Finding replaced(const Door& door, const Question& question) {
  return {"page.recipient_replaced",
          Meaning::neutral,
          {{"host", site_of(door.url).host}, {"opened", door.url}},
          {cite(question, door.url)}};
}

Finding gone(const Door& door, int status, const Question& question) {
  return {"page.gone",
          Meaning::neutral,
          {{"host", site_of(door.url).host}, {"status", std::int64_t{status}}},
          {cite(question, std::to_string(status))}};
}

}  // namespace

Found page_behind(const Door& door, const Knowledge&, World& world) {
  Found out;
  const auto opened = std::make_shared<const Door>(door);
  bool reached = false;
  for (const Client client : {Client::phone, Client::desktop, Client::plain}) {
    const Visit visit{door.url, client};
    auto record = world.ask(visit);
    if (!record) continue;
    const Question question = visit.question();
    if (client == Client::phone && record->was_refused())
      out.findings.push_back(gone(door, record->status(), question));
    out.leads.push_back(page_seen(opened, client, std::move(*record), question));
    reached = true;
  }
  if (reached && door.recipient_replaced)
    out.findings.push_back(replaced(door, Visit{door.url, Client::phone}.question()));
  return out;
}

}  // namespace kanshiki::examine
