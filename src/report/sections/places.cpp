/// Where is it from? One map for the sender and the sites, and what each database says, side by side.

#include <algorithm>
#include <cmath>

#include "base/asn.hpp"
#include "report/harmless.hpp"
#include "report/picture/map.hpp"
#include "report/place.hpp"
#include "report/sections.hpp"
#include "report/sections/told.hpp"

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

/// The sender's own domain is no place on the way of this mail: whoever forged it never went by.
bool is_on_the_way(const Json& host) { return text_at(host, "role") != "sender_domain"; }

bool says_something(const Json& address) {
  return !list_at(address, "places").empty() || at(address, "asn").is_number();
}

std::vector<Located> located(const Story& story) {
  std::vector<Located> out;
  for (const bool senders : {true, false})
    for (const Json& host : list_at(story.document(), "hosts"))
      for (const Json& address : list_at(host, "addresses"))
        if (is_on_the_way(host) && says_something(address) && (text_at(host, "role") == "sender") == senders)
          out.push_back({&host, &address, std::to_string(out.size() + 1)});
  return out;
}

bool has_point(const Json& place) {
  return at(place, "latitude").is_number() && at(place, "longitude").is_number();
}

/// The pin of the same address that stands where `pin` would; null if there is none.
Pin* standing_there(const Pin& pin, std::vector<Pin>& pins) {
  constexpr double same_degrees = 0.25;
  const auto hit = std::find_if(pins.begin(), pins.end(), [&](const Pin& other) {
    return other.number == pin.number && std::abs(other.place.latitude - pin.place.latitude) < same_degrees &&
           std::abs(other.place.longitude - pin.place.longitude) < same_degrees;
  });
  return hit == pins.end() ? nullptr : &*hit;
}

std::vector<Pin> pins(const std::vector<Located>& all, const Story& story) {
  std::vector<Pin> out;
  for (const Located& one : all)
    for (const Json& place : list_at(*one.address, "places")) {
      if (!has_point(place) || out.size() >= most_pins) continue;
      Pin pin{one.number,
              place_words(text_at(place, "place"), story.catalogue()),
              {number_at(place, "latitude"), number_at(place, "longitude"), number_at(place, "radius_km")},
              one.is_sender()};
      if (Pin* there = standing_there(pin, out))
        there->place.radius_km = std::max(there->place.radius_km, pin.place.radius_km);
      else
        out.push_back(std::move(pin));
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
  out["asn"] = asn_text(static_cast<std::uint32_t>(integer_at(address, "asn")));
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
                      code(host == ip || host == "[" + ip + "]" ? ip : host + " (" + ip + ")")});
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

/// Whose machine it was, or where a link leads, in a sentence.
Line sentence(const Located& one, const Story& story) {
  Json facts = network_facts(*one.address);
  facts["host"] = text_at(*one.host, "host");
  std::string key = one.is_sender() ? "places.lead_sender" : "places.lead_site";
  const bool has_country = !text_at(*one.address, "country").empty();
  if (is_rented(*one.address) && (one.is_sender() || !has_country))
    key += "_rented";
  else if (!has_country)
    key += "_nowhere";
  return story.say(key, facts);
}

/// The answer: a sentence for the sender, one for the first site.
Line lead(const std::vector<Located>& all, const Story& story) {
  Line out = sentence(all.front(), story);
  const auto site = std::find_if(all.begin(), all.end(), [](const Located& one) { return !one.is_sender(); });
  if (!all.front().is_sender() || site == all.end()) return out;
  out.push_back({Span::Kind::prose, story.words("places.between_sentences"), {}});
  for (Span& span : sentence(*site, story)) out.push_back(std::move(span));
  return out;
}

bool any_rented(const std::vector<Located>& all) {
  return std::any_of(all.begin(), all.end(), [](const Located& one) { return is_rented(*one.address); });
}

/// Whether an address has several pins.
bool any_doubt(const std::vector<Pin>& shown) {
  return std::adjacent_find(shown.begin(), shown.end(), [](const Pin& one, const Pin& next) {
           return one.number == next.number;
         }) != shown.end();
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
  const std::vector<Pin> shown = pins(all, story);
  if (!shown.empty()) {
    out.blocks.push_back(figure(all, shown, story));
    std::string legend = story.words("places.legend");
    if (any_radius(shown)) legend += story.words("places.legend_radius");
    if (any_doubt(shown)) legend += story.words("places.legend_doubt");
    out.blocks.push_back(Paragraph{{{Span::Kind::prose, legend, {}}}, {}});
  }
  for (const Located& one : all) out.blocks.push_back(table(one, story));
  for (Block& one : told(story, {"host.unlike_brand_network", "host.network_pair"}))
    out.blocks.push_back(std::move(one));
  out.blocks.push_back(Paragraph{story.say("places.not_a_person"), {}});
  if (any_rented(all)) out.blocks.push_back(Paragraph{story.say("places.data_centre"), {}});
  return out;
}

}  // namespace kanshiki::sections
