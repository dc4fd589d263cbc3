#include "parse/html/document.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"

namespace kanshiki::parse {

html::Span HtmlText::source_of(std::size_t begin, std::size_t end) const {
  const auto first =
      std::partition_point(runs.begin(), runs.end(), [&](const auto& run) { return run.end <= begin; });
  const auto last = std::partition_point(first, runs.end(), [&](const auto& run) { return run.begin < end; });
  if (first == last) return {};
  const auto exact = [](const HtmlTextRun& run) { return run.source.size() == run.end - run.begin; };
  html::Span out{first->source.begin, std::prev(last)->source.end};
  if (exact(*first) && begin > first->begin) out.begin += begin - first->begin;
  if (exact(*std::prev(last)) && end < std::prev(last)->end) out.end -= std::prev(last)->end - end;
  return out;
}

bool HtmlDocument::asks_password() const {
  return std::any_of(fields.begin(), fields.end(),
                     [](const HtmlField& field) { return field.type == "password"; });
}

std::string_view to_string(HtmlLinkKind kind) {
  static constexpr std::string_view names[] = {
      "anchor",     "area",     "form",       "form_button", "image",   "image_set", "image_button",
      "background", "css",      "css_import", "base",        "refresh", "frame",     "object",
      "script",     "resource", "media",      "svg",         "other"};
  static_assert(std::size(names) == static_cast<std::size_t>(HtmlLinkKind::other) + 1);
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace kanshiki::parse
