#pragma once
/// The route as a line of stations, with a fence where the receiving side's own records begin.

#include <string>
#include <vector>

#include "report/markup.hpp"

namespace kanshiki::picture {

struct Station {
  enum class Kind {
    claimed,  ///< before the fence: the sender may have made it up
    entry,    ///< the address that our side saw: the first thing that is certain
    seen,     ///< a host of our side
    mailbox,  ///< the end of the way
    unsure,   ///< nobody can tell on which side of the fence
  };
  Kind kind = Kind::unsure;
  std::string name;    ///< host or address
  std::string detail;  ///< a few words below it
};

struct RouteWords {
  std::string title;          ///< what the picture shows, for those who cannot see it
  std::string before, after;  ///< the names of the two sides of the fence
};

/// Stations in the order of travel. The fence stands before the first that is not claimed, if any is claimed.
Markup route(const std::vector<Station>& stations, const RouteWords& words);

}  // namespace kanshiki::picture
