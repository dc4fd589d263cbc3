/// What came? The mail as it looked, with a numbered note wherever it gives itself away.

#include "report/quotation.hpp"
#include "report/replica.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

constexpr std::size_t lines_at_once = 24, lines_worth_folding = 12;
constexpr std::size_t lines_of_replica = 150;

Line stamps(const Story& story) {
  Line out;
  for (const Json& stamp : list_at(at(story.document(), "mail"), "stamps")) {
    const bool named = at(stamp, "by").is_string();
    for (Span& span : story.say(named ? "came.stamp_by" : "came.stamp", stamp))
      out.push_back(std::move(span));
  }
  return out.empty() ? story.say(story.accuses() ? "came.unstamped" : "came.no_stamp") : out;
}

Line from(const Story& story) {
  Line out;
  if (const std::string name = text_at(story.sender(), "name"); !name.empty())
    out = {{Span::Kind::quoted, name, {}}, {Span::Kind::prose, " ", {}}};
  out.push_back({Span::Kind::code, text_at(story.sender(), "address"), {}});
  return out;
}

Facts properties(const Story& story) {
  const std::string subject = text_at(at(story.document(), "mail"), "subject");
  Facts out;
  out.rows.push_back(
      {story.say("came.subject"), subject.empty() ? story.say("no_subject") : quoted(subject)});
  if (!story.sender().is_null()) out.rows.push_back({story.say("came.from"), from(story)});
  if (const std::string time = story.time(story.arrival()); !time.empty())
    out.rows.push_back({story.say("came.time"), {{Span::Kind::prose, time, {}}}});
  out.rows.push_back({story.say("came.stamps"), stamps(story)});
  return out;
}

/// Words that a machine read from a picture.
bool is_read(const Json& body) { return !at(body, "in_picture").is_null(); }

/// What most mail programs show: HTML where there is any, else the first text.
const Json* body_seen(const Json& bodies) {
  for (const Json& body : bodies)
    if (flag_at(body, "html") && !text_at(body, "text").empty()) return &body;
  return bodies.empty() || is_read(bodies.front()) ? nullptr : &bodies.front();
}

void add_hidden(Section& out, const Json& body, const Story& story) {
  Listing hidden;
  for (const Json& one : list_at(body, "hidden")) hidden.items.push_back(story.say("came.hidden_item", one));
  if (!hidden.items.empty())
    out.blocks.push_back(Fold{story.say("came.hidden", {{"count", hidden.items.size()}}), {hidden}, false});
}

/// The page as it looked; false if that is not known.
bool add_replica(Section& out, const Json& seen, const Story& story) {
  const Quotation whole = quotation(seen, story);
  const bool is_long = line_count(whole) > lines_of_replica;
  auto page = replica(seen, lines_of_replica, is_long ? split(whole, lines_of_replica).first : whole, story);
  if (!page) return false;
  const bool marked = !page->words.notes.empty();
  out.blocks.push_back(Paragraph{story.say(marked ? "came.page" : "came.page_unmarked"), {}});
  out.blocks.push_back(std::move(*page));
  if (is_long) out.blocks.push_back(Fold{story.say("came.whole"), {whole}, false});
  return true;
}

void add_quotation(Section& out, const Json& seen, const Story& story) {
  const Quotation whole = quotation(seen, story);
  const bool is_long = line_count(whole) > lines_at_once + lines_worth_folding;
  const auto [head, rest] = split(whole, is_long ? lines_at_once : line_count(whole));
  const bool marked = !head.notes.empty() || !rest.notes.empty();
  out.blocks.push_back(Paragraph{story.say(marked ? "came.body" : "came.body_unmarked"), {}});
  out.blocks.push_back(head);
  if (!rest.pieces.empty()) out.blocks.push_back(Fold{story.say("came.body_rest"), {rest}, false});
}

/// What a picture says is part of what its reader sees.
void add_words_in_picture(Section& out, const Json& body, const Story& story) {
  const bool named = !text_at(body, "in_picture").empty();
  out.blocks.push_back(Paragraph{
      story.say(named ? "came.picture" : "came.picture_nameless", {{"file", at(body, "in_picture")}}), {}});
  out.blocks.push_back(quotation(body, story));
}

void add_bodies(Section& out, const Story& story) {
  const Json& bodies = list_at(story.document(), "bodies");
  const Json* seen = body_seen(bodies);
  if (seen) {
    if (!add_replica(out, *seen, story)) add_quotation(out, *seen, story);
    add_hidden(out, *seen, story);
  }
  for (const Json& body : bodies)
    if (is_read(body)) add_words_in_picture(out, body, story);
  for (const Json& body : bodies)
    if (&body != seen && !is_read(body))
      out.blocks.push_back(Fold{story.say(flag_at(body, "html") ? "came.body_html" : "came.body_text", body),
                                {quotation(body, story)},
                                false});
}

}  // namespace

std::optional<Section> what_came(const Story& story) {
  if (story.is_of_url()) return std::nullopt;
  Json facts = object_of(story.sender());
  facts["date"] = story.date(story.arrival());
  const bool named = at(facts, "name").is_string() && at(facts, "date") != "";
  Section out{"came", story.words("came.heading"), {}};
  out.blocks.push_back(Paragraph{story.say(named ? "came.lead" : "came.lead_plain", facts), {}});
  out.blocks.push_back(properties(story));
  add_bodies(out, story);
  return out;
}

}  // namespace kanshiki::sections
