/// Links that a mail gives as pictures: what its QR codes say leads on.

#include <algorithm>

#include "examine/attachment/file_facts.hpp"
#include "examine/attachment/file_links.hpp"
#include "examine/attachment/unpacked.hpp"
#include "examine/examiner.hpp"
#include "parse/file/picture.hpp"
#include "parse/url_finder.hpp"

namespace kanshiki::examine {
namespace {

/// The web address that a code's words are, or have in them; empty if there is none.
std::string_view address_in(std::string_view words) {
  if (istarts_with(words, "http://") || istarts_with(words, "https://")) return trim(words);
  const auto urls = parse::find_urls(words);
  return urls.empty() ? std::string_view{} : urls.front();
}

}  // namespace

Found picture_codes(const Part& part, const Knowledge&, World&) {
  if (!parse::is_readable_picture(part.true_type)) return {};
  if (!is_among_first_pictures(part)) return {};
  Found out;
  const auto codes = parse::codes_in(part.content, part.true_type);
  if (!codes) {
    if (codes.error().kind == Error::Kind::limit)
      out.findings.push_back(about(part, "attachment.unreadable", Meaning::unknown));
    return out;
  }
  for (const std::string& words : *codes) {
    const std::string_view address = address_in(words);
    if (address.empty()) continue;
    const Piece<Link> link = code_link(part, address);
    out.findings.push_back(about(part, "attachment.code_with_link", Meaning::suspicious,
                                 {{"host", link->host}, {"url", link->url}}));
    out.leads.push_back(link);
  }
  return out;
}

}  // namespace kanshiki::examine
