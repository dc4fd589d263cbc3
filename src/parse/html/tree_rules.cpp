#include "parse/html/tree_rules.hpp"

#include <algorithm>

namespace kanshiki::parse::html {

namespace {

using Index = std::optional<std::size_t>;

// The innermost open element that is `wanted` and inside of the innermost that is a `bound`.
template <class Wanted, class Bound>
Index find_inside(OpenTags open, Wanted wanted, Bound bound) {
  for (std::size_t i = open.size(); i-- > 0;) {
    if (wanted(open[i].tag)) return i;
    if (bound(open[i].tag)) return std::nullopt;
  }
  return std::nullopt;
}

auto is(Tag wanted) {
  return [wanted](Tag tag) { return tag == wanted; };
}

// The scopes of §13.2.4.2.
bool bounds_scope(Tag tag) { return has(tag, trait::barrier); }
bool bounds_button_scope(Tag tag) { return bounds_scope(tag) || tag == Tag::button; }
bool bounds_list_scope(Tag tag) { return bounds_scope(tag) || tag == Tag::ol || tag == Tag::ul; }
bool bounds_table_scope(Tag tag) { return tag == Tag::table || tag == Tag::template_ || tag == Tag::html; }

bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }
bool is_cell(Tag tag) { return tag == Tag::td || tag == Tag::th; }
bool is_row_group(Tag tag) { return tag == Tag::tbody || tag == Tag::thead || tag == Tag::tfoot; }
bool is_term(Tag tag) { return tag == Tag::dd || tag == Tag::dt; }

bool is_part_of_table(Tag tag) {
  return is_cell(tag) || is_row_group(tag) || tag == Tag::tr || tag == Tag::caption || tag == Tag::colgroup ||
         tag == Tag::col;
}

// §13.2.6.4.4: what stands in a head.
bool is_for_head(Tag tag) {
  switch (tag) {
    case Tag::base:
    case Tag::basefont:
    case Tag::bgsound:
    case Tag::head:
    case Tag::html:
    case Tag::link:
    case Tag::meta:
    case Tag::noframes:
    case Tag::noscript:
    case Tag::script:
    case Tag::style:
    case Tag::template_:
    case Tag::title:
      return true;
    default:
      return false;
  }
}

// An item ends the one before it, unless another block stands in between.
template <class Item>
Index find_item(OpenTags open, Item item) {
  return find_inside(open, item, [](Tag tag) {
    return has(tag, trait::special) && tag != Tag::address && tag != Tag::div && tag != Tag::p;
  });
}

// What stays open of a table, and around it, when one of its parts begins.
std::size_t kept_by_table_part(OpenTags open, Tag tag) {
  const Index table = find_inside(open, is(Tag::table), [](Tag t) { return t == Tag::template_; });
  if (!table) return open.size();
  const OpenTags inside = open.subspan(*table + 1);
  const auto kept = [&](auto holder) { return find_inside(inside, holder, [](Tag) { return false; }); };
  Index holder;
  if (is_cell(tag)) holder = kept(is(Tag::tr));
  if (!holder && (is_cell(tag) || tag == Tag::tr)) holder = kept(is_row_group);
  if (tag == Tag::col) holder = kept(is(Tag::colgroup));
  return *table + 1 + (holder ? *holder + 1 : 0);
}

bool holds_only_table_parts(Tag tag) { return tag == Tag::table || tag == Tag::tr || is_row_group(tag); }

// A table that is not in a cell of another ends that one.
Index find_table_outside_of_cells(OpenTags open) {
  const auto holds_content = [](Tag tag) {
    return is_cell(tag) || tag == Tag::caption || tag == Tag::template_;
  };
  return find_inside(open, is(Tag::table), holds_content);
}

std::size_t lesser(std::size_t kept, Index closed) { return closed ? std::min(kept, *closed) : kept; }

std::size_t kept_outside_foreign(OpenTags open) {
  std::size_t kept = open.size();
  while (kept > 0 && in_foreign_content(open.first(kept))) --kept;
  return kept;
}

}  // namespace

bool in_foreign_content(OpenTags open) {
  if (open.empty() || !open.back().foreign) return false;
  const Tag tag = open.back().tag;  // some hold HTML
  return tag != Tag::foreignobject && tag != Tag::desc && tag != Tag::title && tag != Tag::annotation_xml;
}

std::size_t kept_by_start_tag(OpenTags open, Tag tag) {
  if (in_foreign_content(open)) {
    if (!has(tag, trait::breaks_out)) return open.size();
    open = open.first(kept_outside_foreign(open));
  }
  std::size_t kept = open.size();
  if (!is_for_head(tag)) kept = kept_by_text(open);
  if (has(tag, trait::closes_p)) kept = lesser(kept, find_inside(open, is(Tag::p), bounds_button_scope));
  if (tag == Tag::li) kept = lesser(kept, find_item(open, is(Tag::li)));
  if (is_term(tag)) kept = lesser(kept, find_item(open, is_term));
  if (tag == Tag::button) kept = lesser(kept, find_inside(open, is(Tag::button), bounds_scope));
  if (is_part_of_table(tag)) kept = std::min(kept, kept_by_table_part(open, tag));
  if (tag == Tag::table) kept = lesser(kept, find_table_outside_of_cells(open));
  if (open.empty()) return kept;

  const Tag innermost = open.back().tag;
  const bool heading = is_heading(tag) && is_heading(innermost);
  const bool option = (tag == Tag::option || tag == Tag::optgroup) && innermost == Tag::option;
  if (heading || option) kept = std::min(kept, open.size() - 1);
  if (tag == Tag::optgroup) kept = lesser(kept, find_inside(open, is(Tag::optgroup), bounds_scope));
  return kept;
}

std::size_t kept_by_text(OpenTags open) {
  return lesser(open.size(), find_inside(open, is(Tag::head), [](Tag tag) { return tag != Tag::noscript; }));
}

std::size_t kept_by_body(OpenTags open) { return !open.empty() && open.front().tag == Tag::html ? 1 : 0; }

bool takes_blanks(OpenTags open) {
  return !open.empty() && open.back().tag != Tag::html && open.back().tag != Tag::head &&
         !holds_only_table_parts(open.back().tag);
}

std::optional<std::size_t> closed_by_end_tag(OpenTags open, Tag tag, std::string_view name) {
  for (std::size_t i = open.size(); i-- > 0 && open[i].foreign;) {
    if (open[i].name == name) return i;
  }
  if (tag == Tag::html || tag == Tag::body) return std::nullopt;
  if (tag == Tag::p) return find_inside(open, is(Tag::p), bounds_button_scope);
  if (tag == Tag::li) return find_inside(open, is(Tag::li), bounds_list_scope);
  if (is_heading(tag)) return find_inside(open, is_heading, bounds_scope);
  if (tag == Tag::table || is_part_of_table(tag)) return find_inside(open, is(tag), bounds_table_scope);
  if (has(tag, trait::formatting)) {
    return find_inside(open, is(tag), [](Tag t) { return has(t, trait::marker) || bounds_scope(t); });
  }
  if (has(tag, trait::special)) return find_inside(open, is(tag), bounds_scope);
  for (std::size_t i = open.size(); i-- > 0;) {
    if (open[i].tag == tag && open[i].name == name) return i;
    if (has(open[i].tag, trait::special)) break;
  }
  return std::nullopt;
}

std::optional<std::size_t> open_link(OpenTags open) {
  return find_inside(open, is(Tag::a), [](Tag tag) { return has(tag, trait::marker); });
}

bool opens_body(OpenTags open, Tag tag) {
  const auto has_own_content = [](const OpenTag& one) {
    return one.tag == Tag::template_ || one.tag == Tag::script || has(one.tag, trait::holds_rcdata) ||
           has(one.tag, trait::holds_rawtext);
  };
  if (std::any_of(open.begin(), open.end(), has_own_content)) return false;
  return !is_for_head(tag) && tag != Tag::body && tag != Tag::frameset && tag != Tag::frame;
}

bool makes_no_element(OpenTags open, Tag tag) {
  if (in_foreign_content(open)) return false;
  if (tag == Tag::html) return !open.empty();
  if (tag == Tag::head || tag == Tag::body) return !open.empty() && open.back().tag != Tag::html;
  return is_part_of_table(tag) && !find_inside(open, is(Tag::table), is(Tag::template_));
}

std::optional<std::size_t> style_parent(OpenTags open, Tag tag) {
  if (open.empty()) return std::nullopt;
  const bool fits = is_part_of_table(tag) || tag == Tag::style || tag == Tag::script || tag == Tag::template_;
  if (fits || !holds_only_table_parts(open.back().tag)) return open.size() - 1;
  const Index table = find_inside(open, is(Tag::table), bounds_table_scope);
  if (!table || *table == 0) return std::nullopt;
  return *table - 1;
}

}  // namespace kanshiki::parse::html
