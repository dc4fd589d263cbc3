#pragma once
/// The links of a page, with what is seen of each.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "parse/html/document.hpp"
#include "parse/html/style.hpp"

namespace kanshiki::parse::html {

class LinkCollector {
 public:
  /// At most `room` links are kept.
  explicit LinkCollector(std::size_t room) : room_(room) {}

  /// Adds the links that a start tag bears. Returns the index of the one that its content belongs to, if any.
  std::optional<std::size_t> add(const Token& tag, const Style& style, bool outlook_only = false);
  /// Adds the links in the text of a <style> element, which stands at `begin` of the source.
  void add_style_sheet(std::string_view css, std::size_t begin);

  /// The content of a link begins or ends where visible text is of that size.
  void begin_content(std::size_t link, std::size_t visible) { contents_[link] = {visible, visible}; }
  void end_content(std::size_t link, std::size_t visible) { contents_[link].end = visible; }
  void add_image_inside(std::size_t link, std::string_view alt, const Style& style);

  bool full() const { return full_; }
  std::vector<HtmlLink> take(std::string_view visible);

 private:
  std::optional<std::size_t> keep(const HtmlLink& link);

  std::size_t room_;
  bool full_ = false;
  std::vector<HtmlLink> links_;
  std::vector<Span> contents_;  // of each link, in the visible text
};

}  // namespace kanshiki::parse::html
