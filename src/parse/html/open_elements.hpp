#pragma once
/// The stack of open elements (§13.2.4.2) with the style of each, and the list of formatting elements that
/// are opened again (§13.2.4.3).

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "parse/html/presentation.hpp"
#include "parse/html/style_sheet.hpp"
#include "parse/html/token.hpp"
#include "parse/html/tree_rules.hpp"

namespace kanshiki::parse::html {

struct Element {
  Tag tag = Tag::unknown;
  Identity identity;
  Declared declared;
  Style style;
  std::size_t serial = 0;               ///< tells it from all others that were open
  std::string_view target;              ///< of a link: where it leads, as written
  bool closed_details = false;          ///< shows its summary alone
  std::optional<std::size_t> own_link;  ///< index of the link that it is
  std::optional<std::size_t> link;      ///< index of the innermost link around its content
};

class OpenElements {
 public:
  /// `closed` is called for each element that ends, innermost first. At most `depth` are open: of those
  /// beyond, the content counts as that of the last one.
  OpenElements(std::size_t depth, std::function<void(const Element&)> closed)
      : depth_(depth), closed_(std::move(closed)) {}

  /// Whether what comes next stands in a body, and none was opened yet: then one is to be.
  bool lacks_body_for(Tag tag) const { return !has_body_ && opens_body(tags_, tag); }
  /// Makes room for an element, by ending those that its start tag ends; false if it makes no element.
  bool prepare_for(Tag tag);
  /// Makes room for text, which may end the head, and opens again formatting that was cut off; `blank` text
  /// does so where it is content.
  void prepare_for_text(bool blank);

  /// The element that a start tag makes here, as declared, with its style. It is not open yet.
  std::unique_ptr<Element> element(const Token& start_tag, const Identity& identity,
                                   const Declared& declared) const;
  void open(std::unique_ptr<Element> element, bool foreign);
  /// Ends what an end tag ends; false if there is nothing.
  bool close(Tag tag, std::string_view name);
  void close_all() { keep(0); }
  /// Adds what a second `body` tag declares to the first one's.
  void merge_body(const Declared& declared);

  bool in_foreign() const { return in_foreign_content(tags_); }
  bool was_too_deep() const { return was_too_deep_; }
  Tag innermost() const { return tags_.empty() ? Tag::unknown : tags_.back().tag; }
  /// The style of text that stands here.
  Style style_of_text() const;
  /// Those that are open, outermost first.
  std::span<const std::unique_ptr<Element>> elements() const { return elements_; }
  const Identity* ancestor(std::size_t i) const {
    return i < elements_.size() ? &elements_[elements_.size() - 1 - i]->identity : nullptr;
  }

 private:
  Style style_within(std::optional<std::size_t> parent, Tag tag) const;
  void settle(Element& element, std::size_t place) const;
  void restyle_from(std::size_t place);

  void keep(std::size_t count);
  void pop();
  void end_link();
  void close_at(std::size_t place);
  void take_out(std::size_t place, std::size_t end);

  std::size_t cut_off_here() const { return bounds_.empty() ? 0 : bounds_.back(); }
  bool close_cut_off(Tag tag);
  void reopen_cut_off();

  std::size_t depth_;
  std::function<void(const Element&)> closed_;
  std::vector<OpenTag> tags_;  // of elements_, for the rules
  std::vector<std::unique_ptr<Element>> elements_;
  std::size_t opened_ = 0;  // so far
  std::size_t beyond_ = 0;  // elements open beyond the depth
  bool was_too_deep_ = false;
  bool has_body_ = false;

  // Formatting elements that something else ended, to be opened again, outermost first. Those before the last
  // of `bounds_` stand outside of an element that keeps them out, such as a cell.
  std::vector<std::unique_ptr<Element>> cut_off_;
  std::vector<std::size_t> bounds_;
};

}  // namespace kanshiki::parse::html
