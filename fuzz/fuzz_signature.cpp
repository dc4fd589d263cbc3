// What must hold of whatever is read as a signature, a key or a DMARC record: names are names and nothing
// else, and a signature's field loses nothing but its own value.
#include "base/text.hpp"
#include "parse/auth/dmarc_record.hpp"
#include "parse/auth/signature.hpp"
#include "parse/auth/tag_list.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki;
using namespace kanshiki::parse;

void is_sound(const Result<Signature>& read) {
  if (!read) return;
  require(is_domain_name(read->domain) && is_domain_name(read->identity_domain));
  require(!read->selector.empty() && !read->signature.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = text_of(data, size);
  is_sound(parse_dkim_signature(text));
  is_sound(parse_arc_message_signature(text));
  is_sound(parse_arc_seal(text));
  (void)parse_dkim_key(text);
  if (const auto record = parse_dmarc_record(text)) require(record->percent <= 100 && is_dmarc_record(text));
  const std::string without = without_signature(text);
  require(without.size() <= text.size() && without_signature(without) == without);
  return 0;
}
