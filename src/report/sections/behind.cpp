/// What is behind the link? The page before and after a made-up login, what it asks for, where it sends its
/// visitor, and what a real one would do otherwise.

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "model/page.hpp"
#include "report/harmless.hpp"
#include "report/picture/chain.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

constexpr std::size_t most_stones = 8;  // of one chain that are drawn

std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return std::string(url);
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  if (const std::size_t at = url.rfind('@'); at != std::string_view::npos) url.remove_prefix(at + 1);
  return std::string(url);
}

/// All kinds of fields that the forms of a page ask for, each once.
Json asked(const Json& page) {
  Json out = Json::array();
  for (const Json& form : list_at(page, "forms"))
    for (const Json& field : list_at(form, "fields"))
      if (std::find(out.begin(), out.end(), field) == out.end()) out.push_back(field);
  return out;
}

int status_of(const Json& page) {
  const Json& chain = list_at(page, "chain");
  return chain.empty() ? 0 : static_cast<int>(integer_at(chain.back(), "status"));
}

Json facts_of(const Json& page) {
  return {{"host", host_of(text_at(page, "lands_on"))},
          {"title", text_at(page, "title")},
          {"fields", asked(page)},
          {"status", status_of(page)}};
}

/// What is told first: what the page asks for, that it is gone, or that it asks for nothing.
std::string lead_key(const Json& page) {
  if (!asked(page).empty()) return "behind.asks";
  return status_of(page) >= refused_from ? "behind.gone" : "behind.asks_nothing";
}

Screenshots::Shot shot_of(const Json& picture, std::string caption, std::string alt, const Story& story) {
  Screenshots::Shot out{text_at(picture, "file"),
                        static_cast<int>(integer_at(picture, "width")),
                        static_cast<int>(integer_at(picture, "height")),
                        std::move(caption),
                        std::move(alt),
                        {}};
  for (const Json& mark : list_at(picture, "marks")) {
    const Json& box = list_at(mark, "box");
    if (box.size() != 4) continue;
    const std::string group = text_at(mark, "group");
    out.marks.push_back({fact_words("fields", at(mark, "field"), story.catalogue()),
                         group == "secret" || group == "card", box[0].get<int>(), box[1].get<int>(),
                         box[2].get<int>(), box[3].get<int>()});
  }
  return out;
}

/// The page as it was opened, and what came after each entry.
Screenshots pictures(const Json& page, const Story& story) {
  Screenshots out;
  const Json& before = list_at(page, "screenshots");
  if (!before.empty())
    out.shots.push_back(shot_of(before.front(), story.words("behind.before"),
                                story.words("behind.alt", facts_of(page)), story));
  for (const Json& step : list_at(page, "steps")) {
    const Json& after = list_at(step, "screenshots");
    if (after.empty()) continue;
    const Json facts{{"fields", at(step, "typed")},
                     {"host", host_of(text_at(step, "url"))},
                     {"title", text_at(step, "title")}};
    out.shots.push_back(shot_of(after.front(), story.words("behind.after", facts),
                                story.words("behind.alt_after", facts), story));
  }
  return out;
}

/// The stations of a chain; those on one host that follow one another count once.
void add_stones(const Json& chain, const Story& story, std::vector<picture::Stone>& out) {
  for (const Json& station : chain) {
    const std::string host = host_of(text_at(station, "url"));
    if (text_at(station, "by") == "asked") out.clear();  // a browser's log goes on through all steps
    if (out.size() == most_stones || (!out.empty() && out.back().host == host)) continue;
    const std::string how = text_at(station, "by");
    out.push_back(
        {host, out.empty() || how.empty() ? "" : fact_words("come_by", how, story.catalogue()), false});
  }
}

/// The way of a visitor from the link to where it ended, entries included; nothing if it never left the host.
std::optional<Figure> way(const Json& page, const Story& story) {
  std::vector<picture::Stone> stones;
  add_stones(list_at(page, "chain"), story, stones);
  for (const Json& step : list_at(page, "steps")) add_stones(list_at(step, "chain"), story, stones);
  if (stones.size() < 2) return std::nullopt;
  stones.back().last = true;
  Figure out;
  Json hosts = Json::array();
  for (const picture::Stone& stone : stones) {
    hosts.push_back(stone.host);
    Line words = code(defang_host(stone.host));
    if (!stone.how.empty()) words.push_back({Span::Kind::prose, " (" + stone.how + ")", {}});
    out.in_words.push_back(std::move(words));
  }
  out.alt = story.words("behind.way", {{"hosts", hosts}});
  out.drawing = picture::chain(stones, out.alt);
  return out;
}

/// Where the entries would go, form by form.
Listing targets(const Json& page, const Story& story) {
  Listing out;
  for (const Json& form : list_at(page, "forms")) {
    const std::string to = text_at(form, "posts_to");
    if (!to.empty())
      out.items.push_back(
          story.say("behind.posts_to", {{"fields", at(form, "fields")}, {"posts_to", host_of(to)}}));
  }
  return out;
}

/// What the made-up entries came to, and what that means.
void add_outcome(const Json& page, const Story& story, std::vector<Block>& blocks) {
  const std::string outcome = text_at(page, "outcome");
  if (!story.has("behind.outcome." + outcome)) return;
  Json typed = Json::array(), next = Json::array();
  std::string last;
  const bool asks_more = outcome == "accepts_and_asks_more";
  for (const Json& step : list_at(page, "steps")) {
    if (!asks_more || typed.empty())  // what was typed at first, before more was asked for
      for (const Json& field : list_at(step, "typed")) typed.push_back(field);
    for (const Json& field : list_at(step, "fields"))
      if (std::find(next.begin(), next.end(), field) == next.end()) next.push_back(field);
    last = host_of(text_at(step, "url"));
  }
  const auto in_words = [&](const Json& fields) { return fact_words("fields", fields, story.catalogue()); };
  const Json facts{{"typed", in_words(typed)}, {"asked_next", in_words(next)}, {"lands_on", last}};
  blocks.push_back(
      Paragraph{story.say("behind.outcome." + outcome, facts), story.badge(Badge::Kind::observed)});
}

/// What was found odd about pages, once each.
Listing oddities(const Story& story) {
  Listing out;
  for (const Json& finding : list_at(story.document(), "findings")) {
    const std::string id = text_at(finding, "id");
    if (!id.starts_with("page.") || text_at(finding, "meaning") != "suspicious") continue;
    if (id == "page.asks_password" || id == "page.asks_card") continue;  // told with the page
    out.items.push_back(story.finding_sentence(finding));
  }
  return out;
}

void tell(const Json& page, const Story& story, std::vector<Block>& blocks) {
  const Json facts = facts_of(page);
  blocks.push_back(Paragraph{story.say(lead_key(page), facts), story.badge(Badge::Kind::observed)});
  if (flag_at(page, "recipient_replaced")) blocks.push_back(Paragraph{story.say("behind.replaced"), {}});
  if (Screenshots shots = pictures(page, story); !shots.shots.empty()) blocks.push_back(std::move(shots));
  if (flag_at(page, "withheld")) blocks.push_back(Paragraph{story.say("behind.withheld"), {}});
  add_outcome(page, story, blocks);
  if (auto figure = way(page, story)) blocks.push_back(std::move(*figure));
  if (Listing to = targets(page, story); !to.items.empty()) blocks.push_back(std::move(to));
}

/// What was done to the pages, and what was not although it might have been.
std::string how_key(const Json& pages, const Story& story) {
  const auto was_tried = [](const Json& page) { return !at(page, "outcome").is_null(); };
  const auto was_typed = [](const Json& page) { return !list_at(page, "steps").empty(); };
  if (std::any_of(pages.begin(), pages.end(), was_typed)) return "behind.how_typed";
  const bool tried = std::any_of(pages.begin(), pages.end(), was_tried);
  if (tried || text_at(story.document(), "reach") != "probe") return "behind.how_opened";
  return story.accuses() ? "behind.not_tried" : "behind.not_suspicious";
}

}  // namespace

std::optional<Section> behind(const Story& story) {
  const Json& pages = list_at(story.document(), "pages");
  if (pages.empty()) return std::nullopt;
  Section out{"behind", story.words("behind.heading"), {}};
  for (const Json& page : pages) tell(page, story, out.blocks);
  if (Listing odd = oddities(story); !odd.items.empty()) {
    out.blocks.push_back(Paragraph{story.say("behind.oddities"), {}});
    out.blocks.push_back(std::move(odd));
  }
  out.blocks.push_back(Paragraph{story.say(how_key(pages, story)), {}});
  return out;
}

}  // namespace kanshiki::sections
