#pragma once
/// An invitation to a meeting (iCalendar, RFC 5545).

#include <string>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

struct Invitation {
  std::string method;     ///< REQUEST, CANCEL …; upper case
  std::string organizer;  ///< the address, without "mailto:"
  std::string summary;
  std::vector<std::string> texts;  ///< description, location, comment: each may have links in it
  std::vector<std::string> urls;   ///< of URL, ATTACH and CONFERENCE
};

/// Reads the first meetings of a calendar; what is not there stays empty. Lines may be folded (§3.1).
Invitation read_invitation(std::string_view utf8);

}  // namespace kanshiki::parse
