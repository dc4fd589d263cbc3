/// A link that runs or opens something instead of leading to a page.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t shown = 80;  // bytes of a link that a finding quotes

/// Schemes that hand what follows to a program of the reader's machine, or to a server of its choice.
constexpr std::array<std::string_view, 13> of_programs = {
    "file",    "smb",     "search",   "search-ms",     "ms-appinstaller",
    "ms-msdt", "ms-word", "ms-excel", "ms-powerpoint", "ms-officecmd",
    "shell",   "ldap",    "jar"};

/// A page or a picture that holds script, written out in the link itself: "data:text/html,…".
bool is_page_in_link(std::string_view url) {
  constexpr std::array<std::string_view, 4> types = {"text/html", "image/svg+xml", "application/xhtml+xml",
                                                     "text/xml"};
  return std::any_of(types.begin(), types.end(),
                     [&](std::string_view type) { return istarts_with(url.substr(5), type); });
}

/// "javascript:;", "javascript:void(0)": what editors leave where nothing is to happen.
bool does_nothing(std::string_view url) {
  const std::string_view script = trim(url.substr(url.find(':') + 1));
  return script.size() < 2 || istarts_with(script, "void(") || istarts_with(script, "return");
}

}  // namespace

Found active_scheme(const Link& link, const Knowledge&, World&) {
  if (!link.is_followed()) return {};
  const auto told = [&](const char* id) -> Found {
    return {{{id,
              Meaning::suspicious,
              {{"scheme", link.scheme}, {"beginning", to_valid_utf8(clip(link.url, shown))}},
              {cite(link)}}},
            {}};
  };
  if (link.scheme == "javascript" || link.scheme == "vbscript")
    return does_nothing(link.url) ? Found{} : told("link.runs_script");
  if (link.scheme == "data" && is_page_in_link(link.url)) return told("link.page_in_link");
  if (link.scheme == "file" && link.host.empty()) return {};  // on the writer's own disk
  if (std::find(of_programs.begin(), of_programs.end(), link.scheme) != of_programs.end())
    return told("link.opens_program");
  return {};
}

}  // namespace kanshiki::examine
