#include "parse/html/open_elements.hpp"

#include <algorithm>
#include <utility>

namespace kanshiki::parse::html {

namespace {

// What misnested tags may cost: so many elements are opened again, or styled anew, for one tag.
constexpr std::size_t most_reopened = 32;

auto at(std::size_t place) { return static_cast<std::ptrdiff_t>(place); }

bool is_formatting(const OpenTag& open) { return has(open.tag, trait::formatting) && !open.foreign; }

}  // namespace

bool OpenElements::prepare_for(Tag tag) {
  const bool ends_head = tag == Tag::body && !has_body_;
  keep(ends_head ? kept_by_body(tags_) : kept_by_start_tag(tags_, tag));
  if (in_foreign()) return true;
  if (tag == Tag::a && beyond_ == 0) end_link();
  if (makes_no_element(tags_, tag)) return false;
  if (!has(tag, trait::special)) reopen_cut_off();
  return true;
}

void OpenElements::prepare_for_text(bool blank) {
  if (in_foreign() || (blank && !takes_blanks(tags_))) return;
  keep(kept_by_text(tags_));
  reopen_cut_off();
}

Style OpenElements::style_within(std::optional<std::size_t> parent, Tag tag) const {
  if (!parent) return {};
  const Element& around = *elements_[*parent];
  Style style = around.style;
  const bool shown = !is_replaced(around.tag) && (!around.closed_details || tag == Tag::summary);
  if (!shown) style.of_box.add(Hiding::not_rendered);
  return style;
}

Style OpenElements::style_of_text() const {
  return style_within(style_parent(tags_, Tag::unknown), Tag::unknown);
}

std::unique_ptr<Element> OpenElements::element(const Token& start_tag, const Identity& identity,
                                               const Declared& declared) const {
  auto out = std::make_unique<Element>();
  out->tag = start_tag.tag;
  out->identity = identity;
  out->declared = declared;
  out->closed_details = out->tag == Tag::details && start_tag.attribute("open") == nullptr;
  settle(*out, elements_.size());
  return out;
}

// Inherits what `element` has from those around it at `place` of the stack.
void OpenElements::settle(Element& element, std::size_t place) const {
  const OpenTags around = OpenTags(tags_).first(place);
  element.style = computed(style_within(style_parent(around, element.tag), element.tag),
                           default_display(element.tag), element.declared);
  element.link = element.own_link;
  if (!element.link && place > 0) element.link = elements_[place - 1]->link;
}

void OpenElements::restyle_from(std::size_t place) {
  if (elements_.size() - place > most_reopened) return;
  for (; place < elements_.size(); ++place) settle(*elements_[place], place);
}

void OpenElements::open(std::unique_ptr<Element> element, bool foreign) {
  if (elements_.size() >= depth_) {
    was_too_deep_ = true;
    ++beyond_;
    return;
  }
  has_body_ |= element->tag == Tag::body || element->tag == Tag::frameset;
  if (has(element->tag, trait::marker)) bounds_.push_back(cut_off_.size());
  tags_.push_back({element->tag, element->identity.name, foreign});
  element->serial = ++opened_;
  elements_.push_back(std::move(element));
}

void OpenElements::merge_body(const Declared& declared) {
  const auto body =
      std::find_if(tags_.begin(), tags_.end(), [](const OpenTag& one) { return one.tag == Tag::body; });
  if (body == tags_.end()) return;
  const auto place = static_cast<std::size_t>(body - tags_.begin());
  Declared merged = declared;
  merged.override_with(elements_[place]->declared);
  elements_[place]->declared = merged;
  restyle_from(place);
}

bool OpenElements::close(Tag tag, std::string_view name) {
  if (beyond_ > 0) {
    --beyond_;
    return true;
  }
  if (close_cut_off(tag)) return true;
  const auto place = closed_by_end_tag(tags_, tag, name);
  if (place) close_at(*place);
  return place.has_value();
}

// Links do not nest: a new one ends one that is open, also from inside of a table.
void OpenElements::end_link() {
  const auto place = open_link(tags_);
  if (close(Tag::a, name_of(Tag::a)) || !place) return;
  take_out(*place, *place);
}

// What stands inside of the element at `place` ends with it, unless that is formatting around blocks: those
// go on without it and without other elements between (the adoption agency algorithm, §13.2.6.4.7).
void OpenElements::close_at(std::size_t place) {
  std::size_t block = place;
  for (std::size_t i = place + 1; is_formatting(tags_[place]) && i < tags_.size(); ++i) {
    if (has(tags_[i].tag, trait::special)) block = i;
  }
  keep(block + 1);
  if (block == place) {
    pop();
  } else {
    take_out(place, block);
  }
}

// Takes the element at `place` out of the stack and, up to `end`, what is neither a block nor formatting.
void OpenElements::take_out(std::size_t place, std::size_t end) {
  std::size_t kept = place;
  for (std::size_t i = place; i < elements_.size(); ++i) {
    const bool stays = i >= end || has(tags_[i].tag, trait::special) || is_formatting(tags_[i]);
    if (i == place || !stays) {
      closed_(*elements_[i]);
    } else {
      tags_[kept] = tags_[i];
      elements_[kept++] = std::move(elements_[i]);
    }
  }
  tags_.resize(kept);
  elements_.resize(kept);
  restyle_from(place);
}

// Ends all elements but the outermost `count`; formatting among them is to be opened again.
void OpenElements::keep(std::size_t count) {
  if (count < elements_.size()) beyond_ = 0;
  while (elements_.size() > count) {
    if (is_formatting(tags_.back()) && cut_off_.size() < cut_off_here() + most_reopened) {
      closed_(*elements_.back());
      cut_off_.insert(cut_off_.begin() + at(cut_off_here()), std::move(elements_.back()));
      elements_.pop_back();
      tags_.pop_back();
    } else {
      pop();
    }
  }
}

void OpenElements::pop() {
  closed_(*elements_.back());
  if (has(tags_.back().tag, trait::marker)) {
    cut_off_.resize(bounds_.back());
    bounds_.pop_back();
  }
  elements_.pop_back();
  tags_.pop_back();
}

// The latest formatting element of a name may be one that is cut off already.
bool OpenElements::close_cut_off(Tag tag) {
  if (!has(tag, trait::formatting)) return false;
  for (std::size_t i = cut_off_.size(); i-- > cut_off_here();) {
    if (cut_off_[i]->tag != tag) continue;
    cut_off_.erase(cut_off_.begin() + at(i));
    return true;
  }
  return false;
}

void OpenElements::reopen_cut_off() {
  for (std::size_t i = cut_off_here(); i < cut_off_.size() && elements_.size() < depth_; ++i) {
    settle(*cut_off_[i], elements_.size());
    tags_.push_back({cut_off_[i]->tag, cut_off_[i]->identity.name, false});
    cut_off_[i]->serial = ++opened_;
    elements_.push_back(std::move(cut_off_[i]));
  }
  cut_off_.resize(cut_off_here());
}

}  // namespace kanshiki::parse::html
