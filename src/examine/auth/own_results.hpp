#pragma once
/// Whose an Authentication-Results field is.

#include "knowledge/knowledge.hpp"
#include "model/route.hpp"
#include "parse/auth/authentication_results.hpp"

namespace kanshiki::examine {

enum class ResultsBy {
  receiver,  ///< the recipient's side wrote it
  sender,    ///< in the name of the recipient's side, among fields that the sender wrote
  either,    ///< the recipient's side, or the sender in its name or in none: who forges forges what pleases
  anybody,   ///< another server's, or nobody can tell
};

/// The recipient's side's stand above the boundary's own Received field, which nobody outside can get above
/// (RFC 8601 §5), and bear a name that the configuration trusts, if that names any. Some large receivers
/// write theirs right below that field (data/receivers.toml), as milters behind Postfix do: its own Received
/// field is always the topmost that they see (MILTER_README). There the sender may have been the writer, too.
ResultsBy who_wrote(const HeaderField& field, const parse::AuthenticationResults& results, const Route& route,
                    const Knowledge& knowledge);

}  // namespace kanshiki::examine
