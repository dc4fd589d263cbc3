// Whatever the bytes: an Outlook file that is read at all becomes a mail that can be read.
#include <cstdint>
#include <cstdlib>

#include "base/limits.hpp"
#include "parse/mail.hpp"
#include "parse/outlook/msg.hpp"
#include "parse/outlook/rtf.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto mail = outlook::mail_of_msg(bytes); mail && !parse_mail(*mail)) std::abort();
  if (const auto rtf = outlook::decompress_rtf(bytes, kanshiki::limits::text_bytes)) outlook::read_rtf(*rtf);
  outlook::read_rtf(bytes);
  return 0;
}
