/// A brand's name in the sender's name or the subject, spelt with letters that only look like the right ones
/// ("PayPaI", "Аmazon" in Cyrillic): nobody writes so by accident, and filters that search for the name are
/// blind to it.

#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t longest_line = 1024;  // bytes that anybody sees of a name or a subject

void look_at(std::string_view line, const Cite& where, const Knowledge& knowledge, Found& out) {
  const std::int32_t brand = knowledge.brand_index.imitated_in(clip(line, longest_line));
  if (brand < 0) return;
  auto facts = brand_facts(knowledge.brands[static_cast<std::size_t>(brand)]);
  facts.push_back({"written", to_valid_utf8(clip(line, longest_line))});
  out.findings.push_back({"identity.imitated_name", Meaning::suspicious, std::move(facts), {where}});
}

}  // namespace

Found imitated_name(const Mail& mail, const Knowledge& knowledge, World&) {
  Found out;
  for (const Mailbox& from : mail.from.mailboxes) look_at(from.name, cite(mail, "From"), knowledge, out);
  if (const HeaderField* subject = mail.headers.first("Subject"))
    look_at(subject->text, cite(*subject), knowledge, out);
  return out;
}

}  // namespace kanshiki::examine
