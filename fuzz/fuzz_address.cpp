// What must hold of every address field: each mailbox is some of its bytes, and its parts make the address.
#include <string>

#include "base/text.hpp"
#include "parse/address.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view field = text_of(data, size);
  kanshiki::Arena arena;
  const kanshiki::AddressList list = kanshiki::parse::parse_addresses(field, arena);
  require(list.mailboxes.size() + list.groups.size() <= 2 * size + 1);
  require(list.malformed || !list.ambiguous);
  for (const kanshiki::Mailbox& box : list.mailboxes) {
    require(kanshiki::is_utf8(box.name));
    require(list.malformed || !box.malformed);
    if (box.domain.empty()) continue;
    require(std::string(box.local) + "@" + std::string(box.domain) == box.address);
  }
  return 0;
}
