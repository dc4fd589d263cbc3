// What must hold of the forms in which mail is signed: made once they stay as they are, and relaxed ones are
// the same whether the mail was stored with CRLF or LF.
#include "base/text.hpp"
#include "parse/auth/canonical.hpp"
#include "require.hpp"

using namespace kanshiki;
using namespace kanshiki::parse;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = text_of(data, size);
  for (const Canonical form : {Canonical::simple, Canonical::relaxed}) {
    const std::string body = canonical_body(text, form);
    require(canonical_body(body, form) == body);
    require(canonical_body(replace_all(text, "\r\n", "\n"), form) == body ||
            text.find("\r\r\n") != std::string_view::npos);
    require(body.empty() || body.ends_with("\r\n"));
    (void)canonical_field(text, form);
  }
  return 0;
}
