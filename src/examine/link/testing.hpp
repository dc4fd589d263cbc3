#pragma once
/// What the tests of examiners of links share.

#include <string>

#include "examine/link/make_link.hpp"
#include "examine/testing.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::examine::testing {

/// A link as it would be found in a plain text.
inline Piece<Link> link(const std::string& url) {
  Text text;
  text.mail = mail("From: a@example.com\r\n\r\n" + url + "\r\n");
  text.part = &text.mail->parts.front();
  text.visible = text.part->text;
  const std::string_view written = text.visible.substr(0, url.size());
  return std::make_shared<const Link>(make_link(text, Link::Kind::text, written, written));
}

/// `text` as the value of a query's parameter.
inline std::string percent_encoded(const std::string& text) {
  std::string out;
  parse::append_percent_encoded(out, text, parse::percent::component);
  return out;
}

}  // namespace kanshiki::examine::testing
