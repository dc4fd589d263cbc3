#include "report/place.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "report/phrase.hpp"

namespace kanshiki {
namespace {

constexpr std::string_view separator = ", ";

std::optional<std::string> named(const std::string& place, const Catalogue& catalogue) {
  const auto hit = catalogue.texts.find("place_names." + place);
  return hit == catalogue.texts.end() ? std::nullopt : std::optional(hit->second);
}

/// A text and what stands in parentheses at its end: "Chiyoda City (Marunouchi)".
struct Noted {
  std::string_view text, note;
};

Noted without_note(std::string_view text) {
  const std::size_t open = text.ends_with(')') ? text.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos) return {text, {}};
  return {text.substr(0, open), text.substr(open + 2, text.size() - open - 3)};
}

/// A town without what databases add to its name now and then: "Minato-ku", "Chiyoda City", "fukui-shi".
std::string bare_town(std::string_view town) {
  for (const std::string_view ending : {"-ku", " Ku", " City", "-shi", " Shi", "-si", "-cho"})
    if (town.size() > ending.size() && town.ends_with(ending)) {
      town.remove_suffix(ending.size());
      break;
    }
  std::string out(town);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

/// "Town, Region", or the region alone.
std::optional<std::string> place_named(std::string_view place, const Catalogue& catalogue) {
  if (auto whole = named(std::string(place), catalogue)) return whole;
  const std::size_t comma = place.rfind(separator);
  if (comma == std::string_view::npos) return named(bare_town(without_note(place).text), catalogue);
  const std::string region(place.substr(comma + separator.size()));
  const Noted town = without_note(place.substr(0, comma));
  if (auto known = named(bare_town(town.text) + ", " + region, catalogue))
    return *known + (town.note.empty() ? "" : " " + std::string(town.note));
  const auto region_named = named(region, catalogue);
  if (!region_named) return std::nullopt;
  return *region_named + " " + std::string(place.substr(0, comma));
}

bool is_country_code(std::string_view text) {
  return text.size() == 2 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::string place_words(std::string_view place, const Catalogue& catalogue) {
  if (auto known = place_named(place, catalogue)) return *known;
  const Noted sourced = without_note(place);
  const std::size_t comma = sourced.text.rfind(separator);
  const bool alone = comma == std::string_view::npos;
  const std::string_view country = alone ? sourced.text : sourced.text.substr(comma + separator.size());
  if (sourced.note.empty() || !is_country_code(country)) return std::string(place);
  const Json facts = {{"place", alone ? std::string_view() : sourced.text.substr(0, comma)},
                      {"country", country},
                      {"source", sourced.note}};
  return plain(phrase(catalogue.text(alone ? "ui.country_by" : "ui.place_by"), facts, catalogue));
}

}  // namespace kanshiki
