#include "report/sections/proof.hpp"

#include <algorithm>

#include "report/sections/told.hpp"

namespace kanshiki::sections {
namespace {

const Json& authentication(const Story& story) { return at(story.document(), "authentication"); }

bool was_looked_up(const Story& story) {
  return authentication(story).is_object() && authentication(story).contains("spf");
}

/// One result in words, where the catalogue has words for it; `open` ones could not be told.
void add(std::vector<Block>& out, const Story& story, const std::string& key, const Json& facts,
         bool open = false) {
  const std::string entry = "proof." + key;
  if (story.has(entry))
    out.push_back(
        Paragraph{story.say(entry, facts), story.badge(open ? Badge::Kind::unknown : Badge::Kind::observed)});
}

/// The list of machines that the envelope's domain sends from.
void add_list(std::vector<Block>& out, const Story& story) {
  const Json& spf = at(authentication(story), "spf");
  const std::string result = text_at(spf, "result");
  add(out, story, "spf_" + result, {{"domain", at(spf, "domain")}, {"ip", at(story.boundary(), "ip")}},
      result == "temperror");
}

/// The seal; one that holds says more than others beside it.
void add_seal(std::vector<Block>& out, const Story& story) {
  const Json& seals = list_at(authentication(story), "dkim");
  if (seals.empty()) return add(out, story, "dkim_none", {});
  const auto intact = [](const Json& one) { return text_at(one, "result") == "pass"; };
  const auto hit = std::find_if(seals.begin(), seals.end(), intact);
  const Json& best = hit == seals.end() ? seals.front() : *hit;
  const std::string result = text_at(best, "result");
  add(out, story, "dkim_" + result, {{"domain", at(best, "domain")}},
      result == "key_gone" || result == "unknown");
}

/// What the owner of the letter's domain has asked the world to do with mail that neither proves.
void add_request(std::vector<Block>& out, const Story& story) {
  const Json& dmarc = at(authentication(story), "dmarc");
  std::string key = "dmarc_" + text_at(dmarc, "result");
  if (key == "dmarc_fail") key += "_" + text_at(dmarc, "policy");
  add(out, story, key, {{"domain", at(dmarc, "domain")}}, key == "dmarc_unknown");
}

/// "SPF: then passed, now failed"; a dash for what was not checked.
Facts::Row row(const Story& story, const char* name, const std::string& then, const std::string& now) {
  const auto words = [&](const std::string& result) {
    return result.empty() ? "–" : fact_words("check", result, story.catalogue());
  };
  return {code(name), story.say("proof.then_now", {{"then", words(then)}, {"now", words(now)}})};
}

std::string seal_result(const Story& story) {
  const Json& seals = list_at(authentication(story), "dkim");
  std::string out = seals.empty() ? "none" : text_at(seals.front(), "result");
  for (const Json& one : seals)
    if (text_at(one, "result") == "pass") out = "pass";
  return out;
}

}  // namespace

std::vector<Block> proof(const Story& story) {
  std::vector<Block> out;
  if (!was_looked_up(story)) return out;
  out.push_back(Paragraph{story.say("proof.intro"), {}});
  add_list(out, story);
  for (Block& one : told(story, {"auth.network_unlike_spf"})) out.push_back(std::move(one));
  add_seal(out, story);
  add_request(out, story);
  return out;
}

std::vector<Block> then_and_now(const Story& story) {
  const Json& reported = at(authentication(story), "reported");
  if (!reported.is_object() || !was_looked_up(story)) return {};
  const Json& found = authentication(story);
  const Facts rows{{row(story, "SPF", text_at(reported, "spf"), text_at(at(found, "spf"), "result")),
                    row(story, "DKIM", text_at(reported, "dkim"), seal_result(story)),
                    row(story, "DMARC", text_at(reported, "dmarc"), text_at(at(found, "dmarc"), "result"))}};
  return {Paragraph{story.say("proof.then_intro", {{"by", at(reported, "by")}}), {}}, rows,
          Paragraph{story.say("proof.then_why"), {}}};
}

}  // namespace kanshiki::sections
