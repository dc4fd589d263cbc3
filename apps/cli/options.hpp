#pragma once
/// What the command line says, for all commands.

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/ip.hpp"
#include "knowledge/profile.hpp"
#include "knowledge/text_form.hpp"
#include "model/case.hpp"

namespace CLI {
class App;
}

namespace kanshiki {

struct Options {
  std::vector<std::string> inputs;  ///< mails, folders, mboxes, URLs; "-" is standard input
  std::filesystem::path output;     ///< -o: a folder for the results; empty: none
  bool json = false;                ///< for a program rather than a person
  bool unmasked = false;            ///< show what identifies the recipient
  bool force = false;               ///< overwrite
  std::size_t jobs = 1;             ///< mails examined side by side
  bool logins = false;              ///< replay: the login pages seen are wanted, as references
  bool read_pictures = false;       ///< triage: read the words in pictures, too
  bool yes = false;                 ///< what would be asked is agreed to
  Reach reach = Reach::lookup;      ///< how far an examination may go
  std::vector<std::string> rules;   ///< files of YARA rules, besides those of the configuration
  std::string clamd;                ///< socket of ClamAV's daemon; "none": it is not asked
  std::string dns;                  ///< HOST:PORT of the name server to ask; empty: the system's
  std::filesystem::path cache;      ///< where answers are kept; empty: the user's cache folder
  std::filesystem::path updates;    ///< what `update` keeps; empty: in the user's data folder
  std::string from;                 ///< update: a mirror, a folder or an https URL; empty: the sources
  std::string language;             ///< of what is told: ja, en
  std::filesystem::path config;     ///< the configuration file to read or write; empty: the user's
  std::chrono::sys_seconds now;     ///< the time of the examination
  std::vector<Network> trusted_networks;
  std::vector<std::string> trusted_hosts;
  std::filesystem::path learnt;        ///< what `learn` keeps; empty: in the user's data folder
  std::vector<std::string> wanted;     ///< learn: mails that are wanted here
  std::vector<std::string> unwanted;   ///< learn: mails that are not
  std::vector<std::string> forgotten;  ///< learn: mails that shall count no longer
  std::string finding;                 ///< explain: the finding asked for; empty: all
  Profile profile;                     ///< init: what the flags say of the recipient
};

/// The defaults: those that depend on where and when the program runs, too.
Options default_options();

/// A folder, as `name` takes it.
void add_folder_option(CLI::App& command, const std::string& name, std::filesystem::path& folder,
                       const std::string& description);
/// What is to be examined, under `name`.
void add_inputs(CLI::App& command, Options& options, const std::string& name, const std::string& description);
void add_language_option(CLI::App& command, Options& options);
void add_config_option(CLI::App& command, Options& options);
void add_updates_option(CLI::App& command, Options& options);
void add_learnt_option(CLI::App& command, Options& options);
void add_dns_option(CLI::App& command, Options& options);
/// `--now ISO8601`, told as `description`.
void add_now_option(CLI::App& command, Options& options, const std::string& description);
/// `NAME TEXT`, as often as needed, each in that form.
void add_texts_option(CLI::App& command, const std::string& name, std::vector<std::string>& texts,
                      const TextForm& form, const std::string& description);
/// The options of every command that examines mail.
void add_examination_options(CLI::App& command, Options& options);
/// `--NAME CIDR`, as often as needed.
void add_network_option(CLI::App& command, const std::string& name, std::vector<Network>& networks,
                        const std::string& description);

}  // namespace kanshiki
