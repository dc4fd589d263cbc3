#pragma once
/// Links as evidence. Whoever finds one, in a text, a page, an attached file or a QR code, makes it here; all
/// that is to be said of links follows from the evidence.

#include <string_view>

#include "model/evidence.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {

/// A link as it was `written` in `text`, taken apart as a browser would. `shown` is what the reader sees
/// instead; `base` is what a relative reference counts from.
Link make_link(const Text& text, Link::Kind kind, std::string_view written, std::string_view shown,
               const parse::Url* base = nullptr);

/// The same for a link that stands in no text: `part` is the file or picture that holds it.
Link make_link(const Piece<Mail>& mail, const Part* part, Link::Kind kind, std::string_view written,
               std::string_view shown, const parse::Url* base = nullptr);

/// The link to `url`, found in the URL of `outer`: the reader sees the same words and clicks in the same
/// place.
Link make_inner_link(const Piece<Link>& outer, const parse::Url& url);

/// Whether `url` leads to a machine of the reader's own network, which may have neither name nor usual port.
bool leads_inside(const parse::Url& url);

}  // namespace kanshiki::examine
