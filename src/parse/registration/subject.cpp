#include "parse/registration/subject.hpp"

#include <algorithm>

#include "base/asn.hpp"
#include "base/ip.hpp"
#include "base/text.hpp"
#include "parse/domain.hpp"

namespace kanshiki::parse {
namespace {

bool is_label(std::string_view label) {
  return !label.empty() && label.size() <= 63 && label.front() != '-' &&
         std::all_of(label.begin(), label.end(), [](char c) { return is_alnum(c) || c == '-'; });
}

/// "a - b", or networks, separated by commas, as ARIN and JPNIC write them.
bool range_holds(std::string_view range, const IpAddress& address) {
  if (const std::size_t dash = range.find('-'); dash != std::string_view::npos) {
    const auto first = parse_ip(trim(range.substr(0, dash))), last = parse_ip(trim(range.substr(dash + 1)));
    return first && last && *first <= address && address <= *last && first->is_v4() == address.is_v4();
  }
  const auto parts = split(range, ',');
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    const auto network = parse_network(trim(part));
    return network && network->contains(address);
  });
}

}  // namespace

bool is_about(const Registration& registration, std::string_view about) {
  if (const auto address = parse_ip(about)) return range_holds(registration.range, *address);
  if (parse_asn(about)) return iequals(registration.handle, about);
  return iequals(registration.name, about);
}

bool is_registry_subject(std::string_view text) {
  if (parse_ip(text) || parse_asn(text)) return true;
  if (text.size() > longest_domain) return false;
  const auto labels = split(text, '.');
  return std::all_of(labels.begin(), labels.end(), is_label);
}

}  // namespace kanshiki::parse
