/// Where do the links go? Each destination once, taken apart, the part that decides made large; what wraps a
/// link (a filter of mail, a redirector) is named beside it.

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/text.hpp"
#include "report/harmless.hpp"
#include "report/sections.hpp"

namespace kanshiki::sections {
namespace {

constexpr std::size_t shown_at_once = 3;
constexpr std::size_t most_named = 8;      // destinations in the first sentence
constexpr std::size_t most_wrapped = 10;   // links inside of links
constexpr std::size_t oddities_shown = 4;  // of one destination
constexpr std::size_t most_rows = 50;      // of the list of all links; the rest is counted

/// What a reader is meant to follow, as opposed to what a program fetches by itself.
bool invites(const Json& link) {
  constexpr std::array<std::string_view, 11> fetched = {
      "image", "background", "css", "base", "frame", "object", "script", "resource", "media", "svg", "other"};
  const std::string found_in = text_at(link, "found_in");
  return std::none_of(fetched.begin(), fetched.end(),
                      [&](std::string_view place) { return found_in.starts_with(place); });
}

/// The links of a document by their URLs; of those with the same URL the first.
using LinksByUrl = std::map<std::string, const Json*>;

LinksByUrl links_by_url(const Story& story) {
  LinksByUrl out;
  for (const Json& link : list_at(story.document(), "links")) out.emplace(text_at(link, "url"), &link);
  return out;
}

/// The link in which `link` ends: the innermost that it wraps, or itself.
const Json& end_of(const Json& link, const LinksByUrl& links) {
  const Json* end = &link;
  for (std::size_t times = 0; times < most_wrapped; ++times) {
    const auto inner = links.find(text_at(*end, "leads_to"));
    if (inner == links.end()) break;
    end = inner->second;
  }
  return *end;
}

/// For each destination the first link that ends there, in the order of the mail.
std::vector<const Json*> destinations(const Story& story) {
  const LinksByUrl by_url = links_by_url(story);
  std::vector<const Json*> out;
  std::set<std::string> known;
  for (const Json& link : list_at(story.document(), "links")) {
    if (!invites(link) || !text_at(link, "unwrapped_from").empty()) continue;
    const Json& end = end_of(link, by_url);
    if (!destination(end).empty() && known.insert(destination(end)).second) out.push_back(&end);
  }
  return out;
}

/// Where in `url` its host begins: behind a user's name, which may say anything.
std::size_t host_begin(std::string_view url, std::string_view host) {
  const std::size_t scheme = url.find("://");
  if (scheme == url.npos) return url.size();
  const std::size_t at = url.substr(0, url.find_first_of("/?#", scheme + 3)).rfind('@');
  const std::size_t from = at == url.npos ? scheme : at;
  return std::min(ifind(url, host, from), url.size());
}

Anatomy anatomy(const Json& link, const Story& story) {
  const std::string url = text_at(link, "url"), host = text_at(link, "host"), decides = destination(link);
  const std::size_t begin = host_begin(url, host);
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

/// Whose links this one was written inside of, the outermost first.
std::vector<std::string> ways(const Json& link, const LinksByUrl& links) {
  std::vector<std::string> out;
  auto outer = links.find(text_at(link, "unwrapped_from"));
  for (; outer != links.end() && out.size() < most_wrapped;
       outer = links.find(text_at(*outer->second, "unwrapped_from")))
    out.insert(out.begin(), destination(*outer->second));
  return out;
}

/// What was found odd about links to this host.
Listing oddities(const Json& link, const Story& story) {
  Listing out;
  for (const Json& finding : list_at(story.document(), "findings")) {
    if (out.items.size() == oddities_shown) break;
    const bool counts = text_at(finding, "kind") == "link" && text_at(finding, "meaning") == "suspicious";
    if (counts && text_at(at(finding, "facts"), "host") == text_at(link, "host"))
      out.items.push_back(story.finding_sentence(finding));
  }
  return out;
}

void add_destination(const Json& link, const LinksByUrl& links, const Story& story,
                     std::vector<Block>& blocks) {
  blocks.push_back(anatomy(link, story));
  if (const auto by = ways(link, links); !by.empty())
    blocks.push_back(
        Paragraph{story.say("links.by_way_of", {{"ways", by}, {"leads_to", destination(link)}}), {}});
  if (Listing odd = oddities(link, story); !odd.items.empty()) blocks.push_back(std::move(odd));
}

Facts all_links(const Story& story) {
  Facts out;
  const Json& links = list_at(story.document(), "links");
  for (const Json& link : links) {
    if (out.rows.size() == most_rows) {
      out.rows.push_back({story.say("links.rest", {{"count", links.size() - most_rows}}), {}});
      break;
    }
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
  for (const Json* link : found)
    if (names.size() < most_named) names.push_back(destination(*link));
  const Json facts{{"domains", names}, {"count", found.size()}};
  Section out{"links", story.words("links.heading"), {}};
  out.blocks.push_back(
      Paragraph{story.say(found.size() == 1 ? "links.lead_one" : "links.lead_several", facts), {}});
  const LinksByUrl by_url = links_by_url(story);
  for (std::size_t i = 0; i < std::min(found.size(), shown_at_once); ++i)
    add_destination(*found[i], by_url, story, out.blocks);
  out.blocks.push_back(Paragraph{story.say("links.how_to_read"), {}});
  const std::size_t count = list_at(story.document(), "links").size();
  out.blocks.push_back(Fold{story.say("links.all", {{"count", count}}), {all_links(story)}, false});
  return out;
}

}  // namespace kanshiki::sections
