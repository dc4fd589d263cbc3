/// What the virus scanner on this machine knows an attachment for. That it knows nothing is no praise.

#include "base/limits.hpp"
#include "base/text.hpp"
#include "examine/attachment/file_facts.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "world/questions/scan.hpp"

namespace kanshiki::examine {
namespace {

/// Rules of thumb and programs that some do not want: no malware that was seen before.
bool is_guess(std::string_view signature) {
  return signature.starts_with("Heuristics.") || signature.starts_with("PUA.");
}

}  // namespace

Found known_to_scanner(const Part& part, const Knowledge&, World& world) {
  if (!world.offers(ScanOf::kind) || part.unpacked || part.content.empty()) return {};
  if (part.content.size() > limits::scanned_bytes)
    return {{about(part, "attachment.not_scanned", Meaning::unknown)}, {}};
  const ScanOf question = ScanOf::file(part.content);
  const auto scanned = world.ask(question);
  if (!scanned || scanned->signature.empty()) return {};
  const bool guess = is_guess(scanned->signature);
  Finding out = about(part, guess ? "attachment.scanner_suspects" : "attachment.known_malware",
                      guess ? Meaning::suspicious : Meaning::malicious,
                      {{"signature", scanned->signature}, {"scanner", scanned->scanner}});
  out.cites.push_back(cite(question.question(), scanned->signature));
  return {{std::move(out)}, {}};
}

}  // namespace kanshiki::examine
