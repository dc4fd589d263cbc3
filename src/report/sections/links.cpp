/// Where do the links go? Each destination once, taken apart, the part that decides made large.

#include <algorithm>

#include "base/text.hpp"
#include "report/harmless.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

constexpr std::size_t shown_at_once = 3;

/// What a reader is meant to follow, as opposed to a picture that is fetched.
bool invites(const Json& link) {
  const std::string found_in = text_at(link, "found_in");
  return found_in.starts_with("anchor") || found_in.starts_with("text") || found_in.starts_with("form");
}

/// The part that decides; the host where it has none, as addresses do.
std::string destination(const Json& link) {
  const std::string domain = text_at(link, "registrable_domain");
  return domain.empty() ? text_at(link, "host") : domain;
}

/// For each destination its first link, in the order of the mail.
std::vector<const Json*> destinations(const Story& story) {
  std::vector<const Json*> out;
  for (const Json& link : list_at(story.document(), "links")) {
    if (!invites(link) || destination(link).empty()) continue;
    if (std::none_of(out.begin(), out.end(),
                     [&](const Json* known) { return destination(*known) == destination(link); }))
      out.push_back(&link);
  }
  return out;
}

Anatomy anatomy(const Json& link, const Story& story) {
  const std::string url = text_at(link, "url"), host = text_at(link, "host"), decides = destination(link);
  const std::size_t authority = std::min(url.find("://"), url.size());
  const std::size_t begin = std::min(ifind(url, host, authority), url.size());
  const std::size_t left = host.size() - std::min(decides.size(), host.size());
  Anatomy out;
  out.before = defang(url.substr(0, begin));
  out.subdomain = defang_host(host.substr(0, left));
  out.registrable = defang_host(decides);
  if (begin < url.size()) out.after = harmless(url.substr(begin + host.size()));
  out.genuine = story.is_official(host);
  out.decides = story.words(out.genuine ? "links.genuine" : "links.decides", story.brand_facts());
  out.decoration = story.words("links.decoration");
  return out;
}

Facts all_links(const Story& story) {
  Facts out;
  for (const Json& link : list_at(story.document(), "links")) {
    const std::string shown = text_at(link, "text");
    out.rows.push_back(
        {shown.empty() ? story.say("links.no_text") : quoted(shown), code(defang(text_at(link, "url")))});
  }
  return out;
}

}  // namespace

std::optional<Section> links(const Story& story) {
  const std::vector<const Json*> found = destinations(story);
  if (found.empty()) return std::nullopt;
  Json names = Json::array();
  for (const Json* link : found) names.push_back(destination(*link));
  const Json facts{{"domains", names}, {"count", found.size()}};
  Section out{"links", story.words("links.heading"), {}};
  out.blocks.push_back(
      Paragraph{story.say(found.size() == 1 ? "links.lead_one" : "links.lead_several", facts), {}});
  for (std::size_t i = 0; i < std::min(found.size(), shown_at_once); ++i)
    out.blocks.push_back(anatomy(*found[i], story));
  out.blocks.push_back(Paragraph{story.say("links.how_to_read"), {}});
  const Facts all = all_links(story);
  out.blocks.push_back(Fold{story.say("links.all", {{"count", all.rows.size()}}), {all}, false});
  return out;
}

}  // namespace kanshiki::sections
