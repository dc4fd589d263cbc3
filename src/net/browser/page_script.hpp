#pragma once
/// What is run in each frame of a page, in a world of its own: it shares the page's tree, and nothing else.

namespace kanshiki {

/// An expression that defines `kanshiki` there: see PageReader.
extern const char* const page_script;

}  // namespace kanshiki
