#pragma once
/// The loop: examine, ask, examine again, infer, judge (src/README.md).

#include <chrono>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"
#include "world/source.hpp"

namespace kanshiki {

struct Scope {
  Reach reach = Reach::lookup;
  std::chrono::sys_seconds now;
  Extras extras = {};
  /// Whether a forward from the recipient's own house is judged by what its sender says: for whom stamps
  /// mail. Who asks about a single mail asks about the one inside.
  bool own_forwards_stand = false;
};

/// Examines one mail as far as `scope` allows. The result does not depend on the order in which answers
/// arrive.
Case examine_mail(Piece<Mail> mail, const Knowledge& knowledge, Source& source, const Scope& scope);

/// Examines a URL that was given instead of a mail: its host, and with the reach for it what is behind it.
Case examine_url(const std::string& url, const Knowledge& knowledge, Source& source, const Scope& scope);

}  // namespace kanshiki
