/// Leads from a file that a browser would show to what it says. Parts that the mail itself declares as text
/// are read with its bodies.

#include "base/limits.hpp"
#include "examine/attachment/file_facts.hpp"
#include "examine/body/make_text.hpp"
#include "examine/examiner.hpp"
#include "parse/charset.hpp"
#include "parse/html/meta_charset.hpp"

namespace kanshiki::examine {

Found read_page(const Part& part, const Knowledge& knowledge, World&) {
  const auto* type = type_of(part);
  if (!type || type->kind != parse::FileKind::page || part.is_text() || part.content.empty()) return {};
  Arena& arena = part.mail->arena();
  const std::string_view bytes = part.content.substr(0, limits::text_bytes);
  const auto text = parse::decode_text(bytes, parse::html::meta_charset(bytes, arena), arena);
  Found out;
  out.leads.push_back(page_text(part, text.utf8, nullptr, knowledge));
  if (bytes.size() < part.content.size())
    out.findings.push_back(
        about(part, "attachment.unpack_limit", Meaning::suspicious, {{"limit", std::string("size")}}));
  return out;
}

}  // namespace kanshiki::examine
