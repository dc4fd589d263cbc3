// The messages of an mbox come in order, do not overlap, and leave out nothing but blank lines.
#include "base/text.hpp"
#include "parse/mbox.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = text_of(data, size);
  const char* end = bytes.data();
  for (const std::string_view message : kanshiki::parse::split_mbox(bytes)) {
    require(message.data() >= end && !message.empty());
    require(kanshiki::trim(std::string_view(end, message.data())).empty());
    end = message.data() + message.size();
  }
  require(kanshiki::trim(std::string_view(end, bytes.data() + bytes.size())).empty());
  return 0;
}
