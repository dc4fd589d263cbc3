/// Where is it from? One map for the sender and the sites, and what each database says, side by side.

#include <cmath>

#include "report/harmless.hpp"
#include "report/picture/map.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

using picture::Pin;

constexpr std::size_t most_pins = 12;

/// One address of one host, with its number on the map.
struct Located {
  const Json* host;
  const Json* address;
  std::string number;

  bool is_sender() const { return text_at(*host, "role") == "sender"; }
};

bool says_something(const Json& address) {
  return !list_at(address, "places").empty() || at(address, "asn").is_number();
}

std::vector<Located> located(const Story& story) {
  std::vector<Located> out;
  for (const bool senders : {true, false})
    for (const Json& host : list_at(story.document(), "hosts"))
      for (const Json& address : list_at(host, "addresses"))
        if (says_something(address) && (text_at(host, "role") == "sender") == senders)
          out.push_back({&host, &address, std::to_string(out.size() + 1)});
  return out;
}

bool has_point(const Json& place) {
  return at(place, "latitude").is_number() && at(place, "longitude").is_number();
}

/// Whether `pin` would stand where another of the same address does.
bool is_repeated(const Pin& pin, const std::vector<Pin>& pins) {
  constexpr double same_degrees = 0.25;
  for (const Pin& other : pins)
    if (other.number == pin.number && std::abs(other.place.latitude - pin.place.latitude) < same_degrees &&
        std::abs(other.place.longitude - pin.place.longitude) < same_degrees)
      return true;
  return false;
}

std::vector<Pin> pins(const std::vector<Located>& all) {
  std::vector<Pin> out;
  for (const Located& one : all)
    for (const Json& place : list_at(*one.address, "places")) {
      if (!has_point(place) || out.size() >= most_pins) continue;
      Pin pin{one.number,
              text_at(place, "place"),
              {number_at(place, "latitude"), number_at(place, "longitude"), number_at(place, "radius_km")},
              one.is_sender()};
      if (!is_repeated(pin, out)) out.push_back(std::move(pin));
    }
  return out;
}

/// "Ueda, Nagano, Japan (as of 5 October 2021; may be 50 km off)"
Line place_line(const Json& place, const Story& story) {
  Json facts = object_of(place);
  facts["as_of"] = story.date(Json(text_at(place, "as_of") + "T00:00:00Z"));
  if (!has_point(place)) return story.say("places.country", facts);
  return story.say(at(place, "radius_km").is_number() ? "places.place_radius" : "places.place", facts);
}

/// What texts say of an address: whose network, whose machines.
Json network_facts(const Json& address) {
  Json out = object_of(address);
  out["asn"] = "AS" + std::to_string(integer_at(address, "asn"));
  out["operator"] = text_at(at(address, "data_centre"), "operator");
  out["service"] = text_at(at(address, "data_centre"), "service");
  return out;
}

bool is_rented(const Json& address) { return at(address, "data_centre").is_object(); }

/// The same as the map, in words, source by source: for those who cannot see it, and for those who want to
/// check.
Facts table(const Located& one, const Story& story) {
  const std::string ip = text_at(*one.address, "ip"), host = text_at(*one.host, "host");
  Facts out;
  out.rows.push_back({story.say(one.is_sender() ? "places.sender" : "places.site", {{"number", one.number}}),
                      code(host == ip ? ip : host + " (" + ip + ")")});
  if (at(*one.address, "asn").is_number())
    out.rows.push_back({story.say("places.network_name"),
                        story.say(is_rented(*one.address) ? "places.network_rented" : "places.network",
                                  network_facts(*one.address))});
  for (const Json& place : list_at(*one.address, "places"))
    out.rows.push_back({quoted(text_at(place, "source")), place_line(place, story)});
  return out;
}

Figure figure(const std::vector<Located>& all, const std::vector<Pin>& shown, const Story& story) {
  std::string description;
  for (const Pin& pin : shown)
    description += story.words(pin.sender ? "places.pin_sender" : "places.pin_site",
                               {{"number", pin.number}, {"place", pin.label}}) +
                   " ";
  const std::string title = story.words("places.map", {{"count", all.size()}});
  description = harmless(description);
  return {picture::map(shown, {title, description}), title + " " + description, {}};
}

/// The first sentence: whose machine it was, and where the links lead.
Line lead(const std::vector<Located>& all, const Story& story) {
  const Located& first = all.front();
  Json facts = network_facts(*first.address);
  facts["host"] = text_at(*first.host, "host");
  std::string key = first.is_sender() ? "places.lead_sender" : "places.lead_site";
  if (at(*first.address, "data_centre").is_object())
    key += "_rented";
  else if (text_at(*first.address, "country").empty())
    key += "_nowhere";
  return story.say(key, facts);
}

bool any(const std::vector<Located>& all, const char* flag) {
  for (const Located& one : all)
    if (!at(*one.address, flag).is_null()) return true;
  return false;
}

bool any_radius(const std::vector<Pin>& shown) {
  for (const Pin& pin : shown)
    if (pin.place.radius_km > 0) return true;
  return false;
}

}  // namespace

std::optional<Section> places(const Story& story) {
  const std::vector<Located> all = located(story);
  if (all.empty()) return std::nullopt;
  Section out{"places", story.words("places.heading"), {}};
  out.blocks.push_back(Paragraph{lead(all, story), story.badge(Badge::Kind::observed)});
  const std::vector<Pin> shown = pins(all);
  if (!shown.empty()) {
    out.blocks.push_back(figure(all, shown, story));
    std::string legend = story.words("places.legend");
    if (any_radius(shown)) legend += story.words("places.legend_radius");
    if (any(all, "places_disagree")) legend += story.words("places.legend_doubt");
    out.blocks.push_back(Paragraph{{{Span::Kind::prose, legend, {}}}, {}});
  }
  for (const Located& one : all) out.blocks.push_back(table(one, story));
  out.blocks.push_back(Paragraph{story.say("places.not_a_person"), {}});
  if (any(all, "data_centre")) out.blocks.push_back(Paragraph{story.say("places.data_centre"), {}});
  return out;
}

}  // namespace kanshiki::sections
