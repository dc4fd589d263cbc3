#pragma once
/// The commands: each does what its options say, tells of it on standard output, and of trouble on standard
/// error.

#include <string>

#include "exit_code.hpp"
#include "options.hpp"

namespace kanshiki {

ExitCode investigate(const Options& options);  ///< everything about a mail, as a report
ExitCode triage(const Options& options);       ///< a verdict for every mail, one line each
ExitCode replay(const Options& options);       ///< a kept case again, from its tape
ExitCode explain(const Options& options);      ///< what a finding means
ExitCode init(const Options& options);         ///< writes the recipient's profile
ExitCode learn(const Options& options);        ///< learns from mails whose intent somebody knows
ExitCode update(const Options& options);       ///< fetches what look-ups on this disk rest on

/// What `--version` prints: this program, what it is built on and what the kernel offers it.
std::string version_text();

}  // namespace kanshiki
