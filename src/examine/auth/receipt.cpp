#include "examine/auth/receipt.hpp"

#include "parse/received.hpp"

namespace kanshiki::examine {

std::chrono::sys_seconds time_of_receipt(const Mail& mail, const World& world) {
  const HeaderField* field = mail.headers.first("Received");
  if (!field) return world.now();
  const ReceivedLine line = parse::parse_received(field->raw, mail.arena());
  return line.date ? line.date->utc : world.now();
}

}  // namespace kanshiki::examine
