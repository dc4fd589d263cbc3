/// An IP address that the mail quotes as somebody's, and that nobody on the internet can have. Where an
/// address really is, a look-up would have to tell.

#include <algorithm>

#include "base/ip.hpp"
#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

bool in_address(char c) { return is_digit(c) || c == '.'; }

/// Four numbers with dots between them, whatever their size.
bool is_dotted_quad(std::string_view text) {
  const auto numbers = split(text, '.');
  if (numbers.size() != 4) return false;
  for (const std::string_view number : numbers)
    if (number.empty() || number.size() > 3) return false;
  return true;
}

/// Why nobody on the internet has the address; empty if somebody may. Addresses for documentation stand where
/// somebody took the real ones out.
std::string why_impossible(std::string_view quad) {
  const auto address = parse_ipv4(quad);
  if (!address) return "no_address";
  const IpScope scope = address->scope();
  if (scope == IpScope::global || scope == IpScope::documentation) return {};
  return std::string(to_string(scope));
}

/// Whether the words right before a number call it an IP address.
bool is_called_address(std::string_view folded, std::size_t at) {
  constexpr std::size_t farthest = 32;
  const std::size_t from = at - std::min(at, farthest);
  const std::string_view before = folded.substr(from, at - from);
  return before.find("ipアドレス") != std::string_view::npos ||
         before.find("ip address") != std::string_view::npos || before.find("ip:") != std::string_view::npos;
}

}  // namespace

Found quoted_address(const Text& text, const Knowledge& knowledge, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  const OwnWords own(text);
  if (own.marks(knowledge.phrases.find("lure.unusual_sign_in")).empty()) return out;
  const std::string_view folded = text.folded.text;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    while (at < folded.size() && in_address(folded[at])) ++at;
    std::string_view quad = folded.substr(begin, at - begin);
    at += at == begin;
    while (quad.ends_with('.')) quad.remove_suffix(1);
    if (!is_dotted_quad(quad) || !is_called_address(folded, begin)) continue;
    const std::string why = why_impossible(quad);
    const Stretch place{begin, begin + quad.size()};
    if (why.empty() || !own.hold(place)) continue;
    const Cite where = cite(text, place);
    out.findings.push_back({"body.quoted_address_impossible",
                            Meaning::suspicious,
                            {{"address", where.quote}, {"scope", why}},
                            {where}});
    return out;
  }
  return out;
}

}  // namespace kanshiki::examine
