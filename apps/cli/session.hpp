#pragma once
/// What the commands that examine mail start from.

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

#include "exit_code.hpp"
#include "investigate/work.hpp"
#include "net/live_world.hpp"
#include "options.hpp"

namespace kanshiki {

struct Session {
  std::shared_ptr<const Knowledge> knowledge;
  Work work;                              ///< what each cell does
  std::unique_ptr<LiveWorld> world;       ///< who answers the cells' questions
  std::chrono::milliseconds time_a_mail;  ///< after that its examination is broken off
  CaseLimits limits;                      ///< of what it may ask; its time ends before the mail's
  Order order;                            ///< of each mail, but for the mail itself

  /// What came of a mail. An error means that there was no mail to examine, or no cell to be had for it; a
  /// cell that broke over one tells of that in the outputs.
  Result<Outputs> settle(const Result<std::string>& result, const Order& of) const;
};

/// A cell for one mail alone: what breaks it tells nothing false of another.
Result<std::string> run_in_a_cell(const Order& order, const Work& work, Source& source,
                                  std::chrono::milliseconds time);

/// Loads configuration and knowledge. On failure the reason is told and the exit code is returned.
tl::expected<Session, ExitCode> open_session(const Options& options, Wanted wanted);

/// Where brands, weights and catalogues are: $KANSHIKI_DATA, else the folder of the build.
std::filesystem::path data_folder();

/// The data folder read, with the profile and the wording model of a site, if they are given, and what was
/// fetched to take the place of parts of it; what is broken of the latter is told and does without.
Result<std::shared_ptr<const Knowledge>> knowledge_at_hand(const Options& options, Profile profile,
                                                           const std::filesystem::path& learnt = {});

/// The same. On failure the reason is told and the exit code is returned.
tl::expected<std::shared_ptr<const Knowledge>, ExitCode> open_knowledge(
    const Options& options, Profile profile = {}, const std::filesystem::path& learnt = {});

/// The wording model that `learn` makes, in the folder that it keeps.
std::filesystem::path learnt_model(const std::filesystem::path& folder);

/// The name servers to ask: the one that was named, else the system's.
Result<std::vector<DnsServer>> resolvers(const Options& options);

/// One line on standard error: "kanshiki: WHAT".
void complain(const std::string& what);
/// "NAME: WHAT"; the name once, where what is said of a file begins with it or with a path below it.
std::string about(const std::string& name, const std::string& what);

}  // namespace kanshiki
