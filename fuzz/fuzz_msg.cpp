// Whatever the bytes: an Outlook file that is read at all becomes a mail that can be read.
#include "base/limits.hpp"
#include "parse/mail.hpp"
#include "parse/outlook/msg.hpp"
#include "parse/outlook/rtf.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string_view bytes = text_of(data, size);
  if (const auto mail = outlook::mail_of_msg(bytes)) require(parse_mail(*mail).has_value());
  if (const auto rtf = outlook::decompress_rtf(bytes, kanshiki::limits::text_bytes)) outlook::read_rtf(*rtf);
  outlook::read_rtf(bytes);
  return 0;
}
