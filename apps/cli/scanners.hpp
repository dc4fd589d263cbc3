#pragma once
/// What looks at attachments besides this program, as the site has set it up.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "options.hpp"
#include "parse/file/rules.hpp"

namespace kanshiki {

struct Scanners {
  std::string clamd;               ///< the socket of ClamAV's daemon; empty: not told
  std::vector<std::string> rules;  ///< files of YARA rules
};

/// Reads `[scanners]` of the configuration. Errors: `malformed`, with `file` named.
Result<Scanners> read_scanners(std::string_view toml, std::string_view file);

/// The socket of the daemon to ask: as the command line has it, else as the configuration does, else, for a
/// `report`, where systems put it, if it is there. Empty: none is asked.
std::string clamd_socket(const Options& options, const Scanners& configured, bool report);

/// The site's rules, those of the command line after those of the configuration; null if there are none.
/// Errors: a file that cannot be read, or what is wrong in it and where.
Result<std::shared_ptr<const parse::RuleSet>> load_rules(const Options& options, const Scanners& configured);

}  // namespace kanshiki
