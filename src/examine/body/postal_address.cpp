/// Postal addresses that cannot be: a ward or town that the named prefecture has not (京都港区), a postcode
/// of another prefecture.

#include "base/text.hpp"
#include "examine/body/own_words.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/contact.hpp"

namespace kanshiki::examine {
namespace {

void tell_impossible_address(const Text& text, const Places& places, Found& out) {
  for (const Places::Address& one : places.addresses_in(text.folded.text)) {
    if (one.municipality.prefectures.test(one.prefecture)) continue;
    const std::string_view words = text.words(one.begin, one.end);
    out.findings.push_back({"identity.impossible_address",
                            Meaning::suspicious,
                            {{"address", std::string(words)},
                             {"prefecture", places.prefectures()[one.prefecture]},
                             {"municipality", std::string(one.municipality.name)},
                             {"lies_in", places.names(one.municipality.prefectures)}},
                            {cite(text, words)}});
    return;
  }
}

/// Where what stands at the beginning of `text` can be: a prefecture, or the prefectures of a municipality.
/// None where neither stands there.
Prefectures places_at(std::string_view text, const Places& places, bool municipality_alone) {
  Prefectures out;
  if (const auto prefecture = places.prefecture_at(text))
    out.set(*prefecture);
  else if (const auto municipality = places.municipality_at(text); municipality && municipality_alone)
    out = municipality->prefectures;
  return out;
}

/// What stands between a postcode and its address.
std::size_t skip_separators(std::string_view text, std::size_t at) {
  while (at < text.size() && std::string_view(" \n:,)]").find(text[at]) != std::string_view::npos) ++at;
  return at;
}

void tell_foreign_postcode(const Text& text, const Places& places, Found& out) {
  const std::string_view folded = text.folded.text;
  for (const parse::Postcode& code : parse::find_postcodes(folded)) {
    const std::size_t at = skip_separators(folded, code.end);
    const Prefectures place = places_at(folded.substr(at), places, code.has_sign);
    const Prefectures area = places.of_postcode(code.first_three);
    if (place.none() || area.none() || (place & area).any()) continue;
    const auto municipality = places.municipality_at(folded.substr(at));
    const auto prefecture = places.prefecture_at(folded.substr(at));
    const std::size_t length =
        prefecture ? places.prefectures()[*prefecture].size() : municipality->name.size();
    const std::string_view words = text.words(code.begin, at + length);
    out.findings.push_back({"identity.postcode_elsewhere",
                            Meaning::suspicious,
                            {{"address", std::string(words)},
                             {"postcode", std::string(folded.substr(code.begin, code.end - code.begin))},
                             {"lies_in", places.names(area)}},
                            {cite(text, words)}});
    return;
  }
}

}  // namespace

Found postal_address(const Text& text, const Knowledge& knowledge, World&) {
  Found out;
  if (!OwnWords::has(text) || ascii_prefix(text.visible) == text.visible.size()) return out;
  tell_impossible_address(text, knowledge.places, out);
  tell_foreign_postcode(text, knowledge.places, out);
  return out;
}

}  // namespace kanshiki::examine
