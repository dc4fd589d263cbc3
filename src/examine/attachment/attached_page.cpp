/// A page that came as a file: opened in a browser it can do what no mail program lets a mail do. What it
/// asks, where it sends that, and whether it hides what it is.

#include <algorithm>
#include <array>

#include "examine/attachment/file_facts.hpp"
#include "examine/examiner.hpp"
#include "parse/html/document.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {
namespace {

using parse::HtmlDocument;

constexpr std::size_t long_data = 400;  // characters: no word, no name, no key of a script is so long

/// The first host outside to which a form sends what is typed.
std::string posts_to(const HtmlDocument& page) {
  for (const parse::HtmlForm& form : page.forms)
    if (const auto url = parse::parse_url(trim(form.action)); url && !url->host().empty())
      return std::string(url->host());
  return {};
}

bool is_data(char c) {
  return is_alnum(c) || c == '+' || c == '/' || c == '=' || c == '%' || c == '\\' || c == '_';
}

/// Whether `script` carries a long stretch of something encoded.
bool carries_data(std::string_view script) {
  std::size_t run = 0;
  for (const char c : script) {
    run = is_data(c) ? run + 1 : 0;
    if (run >= long_data) return true;
  }
  return false;
}

/// Calls that turn data into a page or a file.
bool unwraps(std::string_view script) {
  constexpr std::array calls{"atob(",
                             "unescape(",
                             "eval(",
                             "fromCharCode",
                             "createObjectURL",
                             "msSaveOrOpenBlob",
                             "decodeURIComponent(",
                             "document.write(",
                             ".innerHTML"};
  return std::any_of(calls.begin(), calls.end(), [&](const char* call) { return icontains(script, call); });
}

/// Assignments and calls that take the browser somewhere else.
bool leaves(std::string_view script) {
  constexpr std::array moves{"location.href",     "location.replace(", "location.assign(", "window.location",
                             "document.location", "top.location",      "self.location"};
  return std::any_of(moves.begin(), moves.end(), [&](const char* move) { return icontains(script, move); });
}

template <class Says>
bool any_script(const HtmlDocument& page, Says says) {
  return std::any_of(page.scripts.begin(), page.scripts.end(), says);
}

bool is_drawing(const Part& part) {
  const auto* type = type_of(part);
  return type && type->name == "svg";
}

/// Inside of a page scripts are those of HTML; an SVG file has its own.
bool is_scripted_picture(const Part& part, const HtmlDocument& page) {
  return is_drawing(part) && (page.event_handlers > 0 || icontains(part.content, "<script"));
}

/// A picture of a document whose button leads out: a program that shows pages shows it.
bool is_linked_picture(const Part& part, const HtmlDocument& page) {
  return is_drawing(part) &&
         std::any_of(page.links.begin(), page.links.end(), [](const parse::HtmlLink& link) {
           return link.kind == parse::HtmlLinkKind::anchor && icontains(link.value, "://");
         });
}

bool goes_elsewhere(const HtmlDocument& page) {
  const bool refresh = std::any_of(page.links.begin(), page.links.end(), [](const parse::HtmlLink& link) {
    return link.kind == parse::HtmlLinkKind::refresh && icontains(link.value, "://");
  });
  return refresh || any_script(page, leaves);
}

}  // namespace

Found attached_page(const Text& text, const Knowledge&, World&) {
  if (!text.page || !text.part || !text.part->is_attachment()) return {};
  const HtmlDocument& page = *text.page;
  const Part& part = *text.part;
  Found out;
  const auto note = [&](const char* id, std::vector<Fact> facts = {}) {
    out.findings.push_back(about(part, id, Meaning::suspicious, std::move(facts)));
  };
  if (is_scripted_picture(part, page)) note("attachment.picture_with_script");
  if (is_linked_picture(part, page)) note("attachment.picture_with_link");
  if (page.asks_password()) note("attachment.page_asks_password");
  if (std::string host = posts_to(page); !host.empty() && !page.fields.empty())
    note("attachment.page_sends_form", {{"host", std::move(host)}});
  if (any_script(page, [](std::string_view script) { return unwraps(script) && carries_data(script); }))
    note("attachment.page_unwraps_itself");
  if (goes_elsewhere(page)) note("attachment.page_goes_elsewhere");
  return out;
}

}  // namespace kanshiki::examine
