/// How the subject cries for attention: in capitals throughout, or by naming the recipient's own address.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/recipient.hpp"

namespace kanshiki::examine {
namespace {

/// Several words in capitals and hardly one that is not. Abbreviations are shorter.
bool shouts(std::string_view subject) {
  constexpr std::size_t shortest = 4, several = 3;  // letters; words
  std::size_t words = 0, in_capitals = 0;
  for (std::size_t at = 0; at < subject.size(); ++at) {
    const std::size_t begin = at;
    while (at < subject.size() && is_alpha(subject[at])) ++at;
    const std::string_view word = subject.substr(begin, at - begin);
    if (word.size() < shortest) continue;
    ++words;
    in_capitals += std::none_of(word.begin(), word.end(), [](char c) { return c == lower(c); });
  }
  return in_capitals >= several && in_capitals * 5 >= words * 4;
}

/// The recipient's address, or what stands before its @, in `subject`; empty if it is not there.
std::string_view own_name_in(std::string_view subject, const Recipient& recipient) {
  constexpr std::size_t shortest = 6;  // bytes; shorter ones are words of their own ("info", "sales")
  for (const std::string_view address : recipient.addresses) {
    const std::string_view local = address.substr(0, address.rfind('@'));
    if (local.size() >= shortest && icontains(subject, local)) return local;
  }
  return {};
}

}  // namespace

Found subject_line(const Route& route, const Knowledge& knowledge, World&) {
  const HeaderField* subject = route.mail->headers.first("Subject");
  if (!subject) return {};
  Found out;
  const auto note = [&](const char* id, std::vector<Fact> facts) {
    out.findings.push_back({id, Meaning::suspicious, std::move(facts), {cite(*subject)}});
  };
  if (shouts(subject->text)) note("header.subject_in_capitals", {{"subject", std::string(subject->text)}});
  const Recipient recipient = recipient_of(route, knowledge);
  if (const auto name = own_name_in(subject->text, recipient); !name.empty() && !route.mail->is_report())
    note("header.recipient_in_subject", {{"name", std::string(name)}});
  return out;
}

}  // namespace kanshiki::examine
