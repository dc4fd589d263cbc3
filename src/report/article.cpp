#include "report/article.hpp"

#include "report/credits.hpp"
#include "report/glossary.hpp"
#include "report/sections.hpp"

namespace kanshiki {
namespace {

using SectionMaker = std::optional<Section> (*)(const Story&);

constexpr SectionMaker all_sections[] = {
#define SECTION(name) &sections::name,
#include "report/sections.inc"
#undef SECTION
};

Sign::Shape shape(const std::string& verdict) {
  if (verdict == "legitimate") return Sign::Shape::check;
  if (verdict == "unclear") return Sign::Shape::question;
  return verdict == "spam" || verdict == "suspicious" ? Sign::Shape::warning : Sign::Shape::stop;
}

/// How the probability is worded; a verdict that accuses nobody has no degree.
std::string degree(const Story& story) {
  constexpr double nearly_certain = 0.95, likely = 0.75;
  if (!story.accuses()) return "none";
  const double probability = number_at(at(story.document(), "verdict"), "probability");
  return probability >= nearly_certain ? "certain" : probability >= likely ? "likely" : "possible";
}

/// What happened in one sentence: as the class and the disguise have it, more carefully where it is in doubt.
Line sentence(const Story& story) {
  Json facts = story.brand_facts();
  facts["domain"] = text_at(story.sender(), "domain");
  const std::string kind = degree(story) == "possible" ? "possible" : story.verdict();
  if (story.is_of_url()) return story.say("sentence.url." + (story.accuses() ? kind : "unclear"), facts);
  for (const std::string& key : {kind + "." + story.guise(), kind})
    if (story.has("sentence." + key)) return story.say("sentence." + key, facts);
  return {};
}

Sign sign(const Story& story) {
  return {shape(story.verdict()), story.words("verdict." + story.verdict()),
          story.words("degree." + degree(story)), sentence(story)};
}

std::vector<Block> foot(const Story& story) {
  const Json& document = story.document();
  std::vector<Block> out = {
      Paragraph{story.say("foot.marks"), {}}, Paragraph{story.say("foot.masked"), {}},
      Fold{story.say("foot.about"),
           {Facts{{{story.say("foot.version"), code(text_at(document, "version"))},
                   {story.say("foot.knowledge"), code(text_at(document, "knowledge"))},
                   {story.say("foot.now"), {{Span::Kind::prose, story.time(at(document, "now")), {}}}}}}},
           false}};
  for (Block& one : credits(story)) out.push_back(std::move(one));
  out.push_back(Paragraph{story.say("foot.licence"), {}});
  return out;
}

void head_of_url(const Story& story, Article& out) {
  out.kicker = story.words("kicker_url");
  out.subject = code(text_at(story.document(), "url"));
  out.subtitle = story.say("subtitle.url", {{"date", story.date(at(story.document(), "now"))}});
}

void head_of_mail(const Story& story, Article& out) {
  out.kicker = story.words(story.accuses() ? "kicker" : "kicker_calm");
  const std::string subject = text_at(at(story.document(), "mail"), "subject");
  out.subject = subject.empty() ? story.say("no_subject") : story.say("subject", {{"subject", subject}});
  Json facts = story.brand_facts();
  facts["date"] = story.date(story.arrival());
  const bool dated = facts["date"] != "";
  out.subtitle = story.say((story.accuses() ? "subtitle." + story.guise() : "subtitle.calm") +
                               std::string(dated ? "" : "_undated"),
                           facts);
}

}  // namespace

Article compose(const nlohmann::ordered_json& document, const Catalogue& catalogue) {
  const Story story(document, catalogue);
  Article out;
  out.language = catalogue.language;
  story.is_of_url() ? head_of_url(story, out) : head_of_mail(story, out);
  out.title = plain(out.subject) + " " + plain(out.subtitle);
  out.sign = sign(story);
  for (const SectionMaker make : all_sections)
    if (auto section = make(story)) out.sections.push_back(std::move(*section));
  out.foot = foot(story);
  gloss_first_uses_only(out);
  return out;
}

}  // namespace kanshiki
