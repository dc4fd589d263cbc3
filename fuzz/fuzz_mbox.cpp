// The messages of an mbox come in order, do not overlap, and leave out nothing but blank lines.
#include "base/text.hpp"
#include "parse/mbox.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = text_of(data, size);
  const char* end = bytes.data();
  for (const kanshiki::parse::MboxMessage& message : kanshiki::parse::split_mbox(bytes)) {
    require(message.bytes.data() >= end && !message.bytes.empty());
    require(kanshiki::trim(std::string_view(end, message.bytes.data())).empty());
    end = message.bytes.data() + message.bytes.size();
  }
  require(kanshiki::trim(std::string_view(end, bytes.data() + bytes.size())).empty());
  return 0;
}
