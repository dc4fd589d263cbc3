/// Which way did it come? Stations in the order of travel, with a fence where our side's records begin.

#include "report/harmless.hpp"
#include "report/picture/route.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

using picture::Station;

constexpr std::size_t claimed_shown = 4, seen_shown = 6;  // the picture stays readable; the fold has them all

/// The name that a hop's sender goes by, best first.
std::string who_sent(const Json& hop) {
  for (const char* name : {"from_rdns", "from_helo", "from_ip"})
    if (const std::string text = text_at(hop, name); !text.empty()) return text;
  return {};
}

/// Leaves out the middle where there are more than `most`; says how many.
std::vector<Station> thin_out(std::vector<Station> all, std::size_t most, const Story& story) {
  if (all.size() <= most) return all;
  const std::size_t left_out = all.size() - most + 1;
  const auto middle = all.begin() + static_cast<std::ptrdiff_t>(most / 2);
  *middle = {middle->kind, story.words("way.left_out", {{"count", left_out}}), {}};
  all.erase(middle + 1, middle + static_cast<std::ptrdiff_t>(left_out));
  return all;
}

/// What the sender's side says of the way before the boundary: its relays, or at least the name it gave.
std::vector<Station> claimed_stations(const Json& hops, std::size_t boundary, const Story& story) {
  std::vector<Station> out;
  const auto add = [&](const std::string& name) {
    if (!name.empty()) out.push_back({Station::Kind::claimed, name, story.words("way.claimed")});
  };
  if (boundary + 1 < hops.size()) add(who_sent(hops.back()));
  for (std::size_t i = hops.size(); i-- > boundary + 1;) add(text_at(hops[i], "by"));
  if (out.empty()) {
    const std::string helo = text_at(story.boundary(), "helo");
    if (!helo.empty()) out.push_back({Station::Kind::claimed, helo, story.words("way.helo")});
  }
  return out;
}

Station entry(const Story& story) {
  const std::string rdns = text_at(story.boundary(), "rdns"), ip = text_at(story.boundary(), "ip");
  return {Station::Kind::entry, ip.empty() ? text_at(story.boundary(), "helo") : ip,
          rdns.empty() ? story.words("way.nameless") : story.words("way.named", {{"name", rdns}})};
}

std::string delay_words(const Json& hop, const Story& story) {
  const Json& delay = at(hop, "delay_s");
  if (!delay.is_number_integer()) return {};
  return story.words(delay.get<std::int64_t>() < 0 ? "way.delay_negative" : "way.delay",
                     {{"seconds", std::abs(delay.get<std::int64_t>())}});
}

/// Whether the hop is a server's own record of handing the mail from one of its programs to another.
bool stays_inside(const Json& hop) { return who_sent(hop).empty(); }

std::vector<Station> seen_stations(const Json& hops, std::size_t boundary, const Story& story) {
  std::vector<Station> out;
  for (std::size_t i = std::min(boundary + 1, hops.size()); i-- > 0;) {
    const std::string by = text_at(hops[i], "by"), clock = story.clock(at(hops[i], "time"));
    if (by.empty() || (!out.empty() && stays_inside(hops[i]))) continue;
    out.push_back({Station::Kind::seen, by,
                   story.words(clock.empty() ? "way.seen" : "way.seen_at", {{"clock", clock}})});
  }
  return out;
}

/// Where no boundary can be told: every station, none on a side.
std::vector<Station> unsure_stations(const Json& hops, const Story& story) {
  std::vector<Station> out;
  if (!hops.empty())
    if (const std::string first = who_sent(hops.back()); !first.empty())
      out.push_back({Station::Kind::unsure, first, {}});
  for (std::size_t i = hops.size(); i-- > 0;)
    if (const std::string by = text_at(hops[i], "by"); !by.empty())
      out.push_back({Station::Kind::unsure, by, story.time(at(hops[i], "time"))});
  return out;
}

std::vector<Station> stations(const Json& hops, const Story& story) {
  std::vector<Station> out;
  const auto append = [&](std::vector<Station> more) {
    std::move(more.begin(), more.end(), std::back_inserter(out));
  };
  if (story.boundary().is_object()) {
    const auto boundary = static_cast<std::size_t>(integer_at(story.boundary(), "hop"));
    append(thin_out(claimed_stations(hops, boundary, story), claimed_shown, story));
    if (const Station first = entry(story); !first.name.empty()) append({first});
    append(thin_out(seen_stations(hops, boundary, story), seen_shown, story));
  } else {
    append(thin_out(unsure_stations(hops, story), claimed_shown + seen_shown, story));
  }
  append({{Station::Kind::mailbox, story.words("way.mailbox"), {}}});
  return out;
}

Figure figure(const std::vector<Station>& stops, const Story& story) {
  Json names = Json::array();
  for (const Station& stop : stops) names.push_back(stop.name);
  const std::string alt = harmless(story.words("way.alt", {{"stations", names}}));
  Figure out{picture::route(stops, {alt, story.words("way.before"), story.words("way.after")}), alt, {}};
  for (const Station& stop : stops) {
    Line line =
        stop.kind == Station::Kind::mailbox ? Line{{Span::Kind::prose, stop.name, {}}} : code(stop.name);
    if (!stop.detail.empty()) line.push_back({Span::Kind::quoted, "  " + stop.detail, {}});
    out.in_words.push_back(std::move(line));
  }
  return out;
}

Facts hop_facts(const Json& hop, const Story& story) {
  Facts out;
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) out.rows.push_back({story.say(key), code(value)});
  };
  add("way.field_by", text_at(hop, "by"));
  add("way.field_helo", text_at(hop, "from_helo"));
  add("way.field_rdns", text_at(hop, "from_rdns"));
  add("way.field_ip", text_at(hop, "from_ip"));
  add("way.field_with", text_at(hop, "with"));
  add("way.field_id", text_at(hop, "id"));
  add("way.field_time", text_at(hop, "time"));
  if (const std::string delay = delay_words(hop, story); !delay.empty())
    out.rows.push_back({story.say("way.field_delay"), {{Span::Kind::prose, delay, {}}}});
  return out;
}

/// Every hop as its Received field tells it, oldest first.
Fold all_hops(const Json& hops, const Story& story) {
  Fold out{story.say("way.all", {{"count", hops.size()}}), {}, false};
  for (std::size_t i = hops.size(); i-- > 0;) {
    const bool trusted = flag_at(hops[i], "trusted");
    out.blocks.push_back(Paragraph{story.say("way.hop", {{"number", hops.size() - i}}),
                                   story.badge(trusted ? Badge::Kind::ours : Badge::Kind::claim)});
    out.blocks.push_back(hop_facts(hops[i], story));
  }
  return out;
}

Json boundary_facts(const Json& hops, const Story& story) {
  Json out = object_of(story.boundary());
  const auto hop = static_cast<std::size_t>(integer_at(out, "hop"));
  if (hop < hops.size()) out["by"] = text_at(hops[hop], "by");
  return out;
}

}  // namespace

std::optional<Section> way(const Story& story) {
  const Json& hops = list_at(at(story.document(), "route"), "hops");
  if (hops.empty()) return std::nullopt;
  Section out{"route", story.words("way.heading"), {}};
  const std::vector<Station> stops = stations(hops, story);
  if (story.boundary().is_object()) {
    const Json facts = boundary_facts(hops, story);
    const bool from_outside = !text_at(facts, "ip").empty();
    out.blocks.push_back(Paragraph{story.say(from_outside ? "way.lead" : "way.lead_no_address", facts),
                                   story.badge(Badge::Kind::observed)});
    out.blocks.push_back(figure(stops, story));
    if (from_outside) out.blocks.push_back(Paragraph{story.say("way.not_a_person"), {}});
    const char* why = text_at(facts, "why") == "topmost" ? "way.why_topmost" : "way.why";
    out.blocks.push_back(Fold{story.say("way.why_fold"), {Paragraph{story.say(why, facts), {}}}, false});
  } else {
    out.blocks.push_back(Paragraph{story.say("way.lead_unsure"), story.badge(Badge::Kind::unknown)});
    out.blocks.push_back(figure(stops, story));
  }
  out.blocks.push_back(all_hops(hops, story));
  return out;
}

}  // namespace kanshiki::sections
