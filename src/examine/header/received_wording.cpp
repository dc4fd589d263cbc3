/// Received fields below the boundary that no server of that name writes: in another's wording, with a
/// protocol that its software does not speak, with a date in the place of an address.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/route/side.hpp"
#include "parse/date.hpp"

namespace kanshiki::examine {
namespace {

/// Only the servers of Yahoo! Groups ever spoke NNFMP. Forged lines like to name it.
bool is_impossible_protocol(const ReceivedLine& line) {
  return line.with == "NNFMP" && !iends_with(line.by, ".yahoo.com");
}

/// The receiver under whose name the line goes, if it always words its lines otherwise.
const Receiver* misquoted(const ReceivedLine& line, const Knowledge& knowledge) {
  if (line.dialect == Dialect::generic) return nullptr;
  for (const Receiver& one : knowledge.receivers)
    if (!one.dialects.empty() && one.is_host(line.by))
      return std::find(one.dialects.begin(), one.dialects.end(), to_string(line.dialect)) ==
                     one.dialects.end()
                 ? &one
                 : nullptr;
  return nullptr;
}

/// `from unknown (HELO x) (Fri, 19 Jul 2024 06:20:38 -1100) by`: a template went wrong.
bool has_date_for_address(std::string_view field) {
  const std::string_view from = field.substr(0, ifind(field, " by "));
  const std::size_t comma = from.find(", ");
  if (comma == std::string_view::npos || comma < 4) return false;
  return (from[comma - 4] == '(' || from[comma - 4] == '[') &&
         parse::parse_weekday(from.substr(comma - 3, 3)).has_value();
}

}  // namespace

Found received_wording(const Route& route, const Knowledge& knowledge, World&) {
  Found out;
  const auto note = [&](const char* id, const Hop& hop, std::vector<Fact> facts) {
    const bool told = std::any_of(out.findings.begin(), out.findings.end(),
                                  [&](const Finding& one) { return one.id == id; });
    if (!told) out.findings.push_back({id, Meaning::suspicious, std::move(facts), {cite(*hop.field)}});
  };
  for (const Hop& hop : claimed_hops(route)) {
    const std::string by = to_valid_utf8(hop.line.by);
    if (is_impossible_protocol(hop.line))
      note("route.impossible_protocol", hop, {{"by", by}, {"protocol", to_valid_utf8(hop.line.with)}});
    if (has_date_for_address(hop.field->text)) note("route.date_for_address", hop, {{"by", by}});
    if (const Receiver* receiver = misquoted(hop.line, knowledge))
      note("route.foreign_wording", hop,
           {{"by", by}, {"receiver", receiver->name}, {"wording", std::string(to_string(hop.line.dialect))}});
  }
  return out;
}

}  // namespace kanshiki::examine
