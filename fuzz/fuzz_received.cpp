// What must hold of every Received field: what is told of it stands in it, word for word.
#include "base/text.hpp"
#include "parse/received.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view field = text_of(data, size);
  kanshiki::Arena arena;
  const kanshiki::ReceivedLine line = kanshiki::parse::parse_received(field, arena);
  const std::string_view words[] = {line.from_helo,   line.from_rdns,  line.by,
                                    line.id,          line.for_,       line.envelope_from,
                                    line.tls.version, line.tls.cipher, line.local_user};
  for (std::string_view word : words) require(field.find(word) != std::string_view::npos);
  require(line.via.find('\n') == std::string_view::npos && line.with.find('\n') == std::string_view::npos);
  require(!line.from_rdns_unverified || !line.from_rdns.empty());
  require(!line.from_is_unknown || line.from_rdns.empty());
  require(!line.from_ip || field.find_first_of(".:") != std::string_view::npos);
  return 0;
}
