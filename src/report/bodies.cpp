#include "report/bodies.hpp"

#include <map>
#include <numeric>
#include <optional>

#include "base/stretch.hpp"
#include "base/text.hpp"
#include "report/layout.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t body_shown = 64 * 1024;  // of one text part, in bytes
constexpr std::size_t hidden_shown = 400;      // of one hidden stretch of it

/// The links of a case by what is written in its pages.
class Links {
 public:
  explicit Links(const std::vector<Piece<Link>>& links) : ends_(links.size()) {
    std::map<const Link*, std::size_t> places;
    for (std::size_t i = 0; i < links.size(); ++i) places.emplace(links[i].get(), i);
    std::iota(ends_.begin(), ends_.end(), 0u);
    for (std::size_t i = links.size(); i-- > 0;)  // what is wrapped comes later
      if (const auto outer = places.find(links[i]->unwrapped_from.get()); outer != places.end())
        ends_[outer->second] = ends_[i];
    for (std::size_t i = 0; i < links.size(); ++i)
      if (!links[i]->unwrapped_from && links[i]->kind == Link::Kind::anchor)
        by_target_.try_emplace({links[i]->part, links[i]->raw}, i);
  }

  /// The link in which the one ends that leads to `target`, as written in `part`: the innermost that it
  /// wraps, or itself.
  std::optional<std::size_t> end_of(const Part* part, std::string_view target) const {
    const auto found = by_target_.find({part, target});
    return found == by_target_.end() ? std::nullopt : std::optional(ends_[found->second]);
  }

 private:
  std::vector<std::size_t> ends_;
  std::map<std::pair<const Part*, std::string_view>, std::size_t, std::less<>> by_target_;
};

/// A text as it is shown: masked, and clipped.
struct Shown {
  explicit Shown(const Text& text, const Mask& mask)
      // Clipped again after masking, so that nothing is cut where the mask would have to see it whole.
      : masked(mask.with_places(to_valid_utf8(clip(text.visible, 2 * body_shown)))),
        words(clip(masked.text, body_shown)) {}
  Shown(const Shown&) = delete;
  Shown& operator=(const Shown&) = delete;

  /// A stretch of the text, under the name of what it belongs to; null where it was clipped off.
  Json span(Stretch range, const char* owner, std::size_t index) const {
    const std::size_t from = masked.place_of(range.begin), to = masked.place_of(range.end);
    if (to > words.size() || from >= to) return {};
    return {{"begin", from}, {"end", to}, {owner, index}};
  }

  MaskedText masked;
  std::string_view words;
};

/// Where the words of a page's links stand in it.
struct LinkWords {
  explicit LinkWords(const Layout* layout) {
    if (!layout) return;
    for (const LayoutBox& box : layout->boxes) {
      if (box.kind != LayoutBox::Kind::link || box.begin == box.end) continue;
      all.push_back({box.words, {box.begin, box.end}});
      first.try_emplace(box.words, Stretch{box.begin, box.end});
    }
  }

  std::vector<std::pair<std::string_view, Stretch>> all;  // by where they lead, as written
  std::map<std::string_view, Stretch> first;
};

/// Where a citation stands. One without a place is that of a link, or is looked for by its words.
std::optional<Stretch> place_of(const Cite& cite, const Text& text, const LinkWords& words) {
  if (cite.begin < cite.end) return Stretch{cite.begin, cite.end};
  if (const auto link = words.first.find(cite.quote); link != words.first.end()) return link->second;
  const std::size_t begin = text.visible.find(cite.quote);
  if (cite.quote.empty() || begin == std::string_view::npos) return std::nullopt;
  return Stretch{begin, begin + cite.quote.size()};
}

/// Where the findings cite a text.
Json marks_in(const Text& text, const Case& subject, const LinkWords& words, const Shown& shown) {
  Json out = Json::array();
  const auto where = text.in_picture ? Cite::In::picture : Cite::In::body;
  for (std::size_t i = 0; i < subject.findings.size(); ++i)
    for (const Cite& cite : subject.findings[i].cites) {
      if (cite.in != where || cite.where != text.part->path) continue;
      const auto place = place_of(cite, text, words);
      if (!place) continue;
      if (Json one = shown.span(*place, "finding", i); !one.is_null()) out.push_back(std::move(one));
    }
  return out;
}

/// Where the links of a page stand in its text.
Json links_in(const Text& text, const Links& links, const LinkWords& words, const Shown& shown) {
  Json out = Json::array();
  for (const auto& [target, range] : words.all) {
    const auto link = links.end_of(text.part, target);
    if (!link) continue;
    if (Json one = shown.span(range, "link", *link); !one.is_null()) out.push_back(std::move(one));
  }
  return out;
}

Json hidden_in(const Text& text, const Mask& mask) {
  Json out = Json::array();
  for (const HiddenText& one : text.hidden)
    out.push_back({{"text", clip(mask(to_valid_utf8(clip(one.text, 2 * hidden_shown))), hidden_shown)},
                   {"reason", one.reason}});
  return out;
}

Json body(const Text& text, const Layout* layout, const Case& subject, const Links& links, const Mask& mask) {
  const Shown shown(text, mask);
  const LinkWords words(layout);
  Json out = {{"path", text.part->path},
              {"html", text.html},
              {"text", shown.words},
              {"clipped", shown.words.size() < shown.masked.text.size()},
              {"hidden", hidden_in(text, mask)},
              {"marks", marks_in(text, subject, words, shown)},
              {"links", links_in(text, links, words, shown)}};
  const auto link_of = [&](std::string_view target) {
    const auto link = links.end_of(text.part, target);
    return link ? Json(*link) : Json();
  };
  if (text.in_picture) out["in_picture"] = mask(to_valid_utf8(text.part->filename));
  if (layout) out["layout"] = layout_section(*layout, shown.masked, shown.words.size(), mask, link_of);
  return out;
}

}  // namespace

Json body_section(const Case& subject, const Layouts& layouts, const Mask& mask) {
  Json out = Json::array();
  const Links links(subject.all<Link>());
  for (const auto& text : subject.all<Text>()) {
    if (!text->part) continue;  // the subject
    const auto layout = layouts.find(text.get());
    out.push_back(body(*text, layout == layouts.end() ? nullptr : &layout->second, subject, links, mask));
  }
  return out;
}

}  // namespace kanshiki
