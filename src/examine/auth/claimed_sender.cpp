/// Who the mail says that it is from, and whether all mail programs would show the same.

#include <algorithm>

#include "examine/auth/author.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

/// Doubts that only a trick, or a badly broken mail, gives rise to. The others are told where header fields
/// are examined.
constexpr std::string_view tricks[] = {"encoded_address",    "address_in_address", "source_route",
                                       "control_characters", "line_breaks",        "odd_domain"};

std::vector<std::string> tricks_in(const Author& author) {
  std::vector<std::string> out;
  std::copy_if(author.doubts.begin(), author.doubts.end(), std::back_inserter(out),
               [](const std::string& doubt) {
                 return std::find(std::begin(tricks), std::end(tricks), doubt) != std::end(tricks);
               });
  return out;
}

std::vector<Cite> from_fields(const Mail& mail) {
  std::vector<Cite> out;
  for (const HeaderField* field : mail.headers.all("From")) out.push_back(cite(*field));
  if (out.empty()) out.push_back(cite(mail, "From"));
  return out;
}

}  // namespace

Found claimed_sender(const Mail& mail, const Knowledge&, World&) {
  const Author author = read_author(mail);
  const auto cites = from_fields(mail);
  Found out;
  out.findings.push_back({"identity.claim",
                          Meaning::neutral,
                          {{"address", author.address},
                           {"domain", author.domain()},
                           {"domains", author.domains},
                           {"certain", author.certain()},
                           {"doubt", author.doubts}},
                          cites});
  if (const auto seen = tricks_in(author); !seen.empty())
    out.findings.push_back(
        {"identity.ambiguous", Meaning::suspicious, {{"address", author.address}, {"doubt", seen}}, cites});
  return out;
}

}  // namespace kanshiki::examine
