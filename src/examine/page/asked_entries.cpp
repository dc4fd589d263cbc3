/// What the page wants to know.

#include "examine/page/seen.hpp"

namespace kanshiki::examine {
namespace {

/// A card together with what no shop asks for beside it.
bool asks_too_much(const std::vector<const FieldKind*>& asked) {
  const bool more = has_kind(asked, "pin") || has_kind(asked, "my_number") || has_kind(asked, "password") ||
                    has_kind(asked, "one_time_code") || has_kind(asked, "security_answer");
  return has_kind(asked, "card_number") && more;
}

}  // namespace

Found asked_entries(const Page& page, const Knowledge& knowledge, World&) {
  const Site site = site_of(page.record.url());
  const auto asked = knowledge.form_fields.asked(page.record);
  if (site.host.empty() || !asks_in_earnest(asked) || is_known_host(site.host, knowledge)) return {};
  Found out;
  const auto say = [&](const char* id) {
    out.findings.push_back({id,
                            Meaning::suspicious,
                            {{"host", site.host}, {"fields", names_of(asked)}},
                            {cite(page, page.record.title())}});
  };
  if (has_group(asked, FieldGroup::secret)) say("page.asks_password");
  if (has_group(asked, FieldGroup::card)) say("page.asks_card");
  if (asks_too_much(asked)) say("page.asks_too_much");
  return out;
}

}  // namespace kanshiki::examine
