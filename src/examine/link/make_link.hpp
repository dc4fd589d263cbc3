#pragma once
/// Links as evidence. Whoever finds one, in a text, a page, an attached file or a QR code, makes it here; all
/// that is to be said of links follows from the evidence.

#include <string_view>

#include "base/result.hpp"
#include "model/evidence.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {

/// A link as it was `written` in `text`, taken apart as a browser would. `shown` is what the reader sees
/// instead; `base` is what a relative reference counts from.
Link make_link(const Text& text, Link::Kind kind, std::string_view written, std::string_view shown,
               std::string_view base = {});

/// The same for a link that stands in no text: `part` is the file or picture that holds it.
Link make_link(const Piece<Mail>& mail, const Part* part, Link::Kind kind, std::string_view written,
               std::string_view shown, std::string_view base = {});

/// The link to `url`, found in the URL of `outer`: the reader sees the same words and clicks in the same
/// place.
Link make_inner_link(const Piece<Link>& outer, const parse::Url& url);

/// The URL of `link` as it was written, so that its notices tell what was odd about that; of a relative
/// reference, and of a link inside another's URL, the URL that came of it.
Result<parse::Url> written_url(const Link& link);

/// Whether `url` leads to a machine of the reader's own network, which may have neither name nor usual port.
bool leads_inside(const parse::Url& url);

}  // namespace kanshiki::examine
