#pragma once
/// Text sorted into what is seen and what is not.

#include <string_view>
#include <vector>

#include "parse/html/document.hpp"
#include "parse/html/style.hpp"
#include "parse/html/text_writer.hpp"

namespace kanshiki::parse::html {

class Passages {
 public:
  /// Adds text that stands in an element of `style`; it is hidden for the reasons in `why`.
  void write(const Token& text, const Style& style, Hidings why, Tag tag);
  /// Lays out that a box of that style begins or ends here.
  void bound(const Style& style);
  void break_line(Hidings why);

  /// Where visible text goes on.
  std::size_t visible_size() const { return visible_.size(); }
  /// Where the visible text begins that was written last.
  std::size_t last_visible() const { return visible_.last_begin(); }

  /// The visible text, kept in `arena`.
  HtmlText take_visible(Arena& arena);
  /// The hidden passages that say anything, kept in `arena`.
  std::vector<HiddenPassage> take_hidden(Arena& arena);

 private:
  struct Hidden {
    std::size_t begin = 0, end = 0;  // in the text of hidden_
    Hidings why;
    Span source;
  };

  TextWriter visible_, hidden_;
  std::vector<Hidden> passages_;
  bool going_on_ = false;  // what is hidden next continues the last passage
};

}  // namespace kanshiki::parse::html
