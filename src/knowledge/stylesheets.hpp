#pragma once
/// How articles look (data/article/): CSS, nothing else.

#include <string>

namespace kanshiki {

struct Stylesheets {
  std::string article;  ///< what the article itself needs, wherever it stands
  std::string page;     ///< what a page of its own adds: margins, dark mode, print
};

}  // namespace kanshiki
