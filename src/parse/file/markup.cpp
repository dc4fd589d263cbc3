#include "parse/file/markup.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t looked_at = 4096;

/// What follows white space, comments and, of XML, its declaration and processing instructions.
std::string_view first_tag(std::string_view text) {
  for (;;) {
    text = trim(text);
    const std::string_view end = text.starts_with("<!--") ? "-->" : text.starts_with("<?") ? "?>" : "";
    if (end.empty()) return text;
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos) return {};
    text.remove_prefix(at + end.size());
  }
}

bool begins_tag(std::string_view text, std::string_view name) {
  return istarts_with(text, name) &&
         (text.size() == name.size() || text[name.size()] == '>' || is_space(text[name.size()]));
}

}  // namespace

std::string_view markup_type(std::string_view bytes) {
  std::string_view text = bytes.substr(0, looked_at);
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = trim(text);
  if (!text.starts_with('<')) return {};
  const bool declared = istarts_with(text, "<?xml");
  const std::string_view tag = first_tag(text);
  if (begins_tag(tag, "<!doctype svg") || begins_tag(tag, "<svg")) return "svg";
  constexpr std::string_view page[] = {"<!doctype html", "<html", "<head", "<body",  "<script", "<title",
                                       "<iframe",        "<meta", "<form", "<table", "<div"};
  if (std::any_of(std::begin(page), std::end(page),
                  [&](std::string_view one) { return begins_tag(tag, one); }))
    return "html";
  return declared ? "xml" : "";
}

}  // namespace kanshiki::parse
