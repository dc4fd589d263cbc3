#include "examine/route/hops.hpp"

#include "base/text.hpp"
#include "parse/received.hpp"

namespace kanshiki::examine {
namespace {

/// A hop's delay is measured from the nearest older one that tells its time.
void measure_delays(std::vector<Hop>& hops) {
  std::optional<std::chrono::sys_seconds> older;
  for (std::size_t i = hops.size(); i-- > 0;) {
    const auto& date = hops[i].line.date;
    if (!date) continue;
    if (older) hops[i].delay = date->utc - *older;
    older = date->utc;
  }
}

}  // namespace

std::vector<Hop> read_hops(const Mail& mail) {
  std::vector<Hop> out;
  for (const HeaderField* field : mail.headers.all("Received")) {
    Hop hop;
    hop.line = parse::parse_received(field->raw, mail.arena());
    hop.field = field;
    out.push_back(std::move(hop));
  }
  measure_delays(out);
  return out;
}

bool is_pull(const ReceivedLine& line) {
  return line.dialect == Dialect::fetchmail || line.dialect == Dialect::getmail ||
         istarts_with(line.with, "POP3") || istarts_with(line.with, "IMAP");
}

}  // namespace kanshiki::examine
