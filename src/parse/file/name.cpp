#include "parse/file/name.hpp"

#include "base/text.hpp"
#include "parse/unseen_letters.hpp"

namespace kanshiki::parse {
namespace {

/// Shown as nothing, or as room between words.
bool looks_empty(char32_t c) {
  return c == ' ' || c == '\t' || c == '_' || c == 0xA0 || c == 0x3000 || c == 0x2800 || c == 0x3164 ||
         (c >= 0x2000 && c <= 0x200F) || is_invisible(c);
}

/// How many characters that look empty end `text`.
std::size_t empty_tail(std::string_view text) {
  std::size_t run = 0;
  for (std::size_t at = 0; at < text.size();) run = looks_empty(next_code_point(text, at)) ? run + 1 : 0;
  return run;
}

std::string_view last_component(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// Takes the extension off `stem`; none if what is behind the dot is no word.
std::string_view take_extension(std::string_view& stem) {
  constexpr std::size_t longest = 20;
  const std::size_t dot = stem.rfind('.');
  if (dot == std::string_view::npos) return {};
  const std::string_view extension = trim(stem.substr(dot + 1));
  if (extension.empty() || extension.size() > longest) return {};
  stem = stem.substr(0, dot);
  return extension;
}

}  // namespace

FileName read_file_name(std::string_view name) {
  FileName out;
  out.whole = last_component(name);
  std::string_view stem = out.whole;
  const std::size_t end = stem.find_last_not_of(". \t\r\n");
  stem = stem.substr(0, end == std::string_view::npos ? 0 : end + 1);
  out.extension = take_extension(stem);
  if (!out.extension.empty()) out.padding = empty_tail(stem);
  stem = trim(stem);
  out.inner_extension = take_extension(stem);
  for (std::size_t at = 0; at < out.whole.size();) {
    const char32_t c = next_code_point(out.whole, at);
    out.turned = out.turned || turns_direction(c);
    out.invisible = out.invisible || is_invisible(c);
  }
  return out;
}

}  // namespace kanshiki::parse
