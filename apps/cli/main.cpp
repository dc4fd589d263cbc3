/// kanshiki: the command line.

#include <CLI/CLI.hpp>

#include "checks.hpp"
#include "commands.hpp"
#include "session.hpp"
#include "standard_streams.hpp"

namespace kanshiki {
namespace {

constexpr auto examples = R"(Examples:
  kanshiki investigate --offline suspicious.eml
  kanshiki investigate suspicious.eml -o report --lang ja
  kanshiki triage --offline --jsonl ~/Maildir old.mbox
  kanshiki replay report
  kanshiki explain identity.brand_on_foreign_domain
  kanshiki init
  kanshiki update
  kanshiki learn --wanted ~/Maildir/cur --unwanted ~/Maildir/.Junk

Exit status: 0 all was done; 1 some mail could not be examined, all others were;
2 the command line or the configuration is wrong; 3 the installation is damaged.
)";

using Command = ExitCode (*)(const Options&);

/// The parser, and which command it found.
class CommandLine {
 public:
  CommandLine() {
    app_.set_version_flag("--version", version_text, "version, libraries, what the kernel offers");
    app_.require_subcommand(1);
    app_.footer(examples);
    add_investigate();
    add_triage();
    add_replay();
    add_explain();
    add_init();
    add_update();
    add_learn();
  }

  /// Does what the command line says. What was printed counts as done only once it was written out.
  ExitCode run(int argc, char** argv) {
    const ExitCode code = obey(argc, argv);
    const auto written = flush_output();
    if (written) return code;
    complain(written.error().what);
    return code == ExitCode::fine ? ExitCode::some_failed : code;
  }

 private:
  ExitCode obey(int argc, char** argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::Success& shown) {
      app_.exit(shown);
      return ExitCode::fine;
    } catch (const CLI::ParseError& error) {
      refuse(error);
      return ExitCode::usage;
    }
    return command_(options_);
  }

  /// The library would say that a command is missing where a word stands that is none.
  void refuse(const CLI::ParseError& error) {
    const std::vector<std::string> unknown = app_.remaining();
    if (app_.get_subcommands().empty() && !unknown.empty())
      complain("there is no command called “" + unknown.front() + "”; kanshiki --help lists them");
    else
      app_.exit(error);
  }

  CLI::App* add(const char* name, const char* description, Command command) {
    CLI::App* out = app_.add_subcommand(name, description);
    out->callback([this, command] { command_ = command; });
    return out;
  }

  void add_investigate() {
    CLI::App* command = add("investigate", "examine a mail and tell everything about it", investigate);
    add_inputs(*command, options_, "mail", "mails, folders, mboxes, URLs; - is standard input");
    add_folder_option(*command, "-o,--output", options_.output,
                      "folder for the article, case.json and the sealed original");
    command->add_flag("--force", options_.force, "write into DIR though it holds something else");
    command->add_flag("--json", options_.json, "print the case as JSON, one line a mail");
    add_examination_options(*command, options_);
  }

  void add_triage() {
    CLI::App* command = add("triage", "a verdict for every mail, one line each", triage);
    add_inputs(*command, options_, "path", "mails, folders, mboxes; - is standard input");
    command->add_flag("--jsonl,--json", options_.json, "one JSON object a line");
    command->add_option("-j,--jobs", options_.jobs, "mails examined side by side; else one a processor")
        ->check(CLI::Range(1, 1024));
    command->add_flag("--read-pictures", options_.read_pictures,
                      "read the words in pictures, as investigate does; takes about a second a picture");
    add_examination_options(*command, options_);
  }

  void add_replay() {
    CLI::App* command =
        add("replay", "examine a kept case again, from its tape, and tell what changed", replay);
    command->add_option("case", options_.inputs, "folders that investigate -o has written")->required();
    add_folder_option(*command, "-o,--output", options_.output,
                      "folder for what the case comes to now, articles and all");
    command->add_flag("--json", options_.json, "print the case as it is now");
    command->add_flag("--logins", options_.logins,
                      "print the login pages that it saw, by which copies are known: for data/logins.toml");
    add_updates_option(*command, options_);
    command->add_flag("--unmasked", options_.unmasked, "show what identifies the recipient, too");
    add_language_option(*command, options_);
  }

  void add_explain() {
    CLI::App* command = add("explain", "what a finding means; without one, a list of all", explain);
    command->add_option("finding", options_.finding, "such as identity.claims_brand");
    add_language_option(*command, options_);
  }

  void add_init() {
    CLI::App* command = add("init", "ask who receives the mail, and write the configuration", init);
    const auto texts = [&](const char* name, std::vector<std::string>& values, const TextForm& form,
                           const char* description) {
      add_texts_option(*command, name, values, form, description);
    };
    Profile& profile = options_.profile;
    texts("--domain", profile.domains, form::domain, "an own domain");
    texts("--address", profile.addresses, form::address, "an own address");
    texts("--name", profile.names, form::name, "a person or organisation, as a greeting would name it");
    texts("--service", profile.services, form::service, "a service that is really used");
    add_network_option(*command, "--trusted-network", profile.trusted_networks, "own relays");
    texts("--trusted-host", profile.trusted_hosts, form::host, "own relays by name");
    texts("--authserv-id", profile.authserv_ids, form::authserv_id,
          "whose Authentication-Results are believed");
    command->add_flag("--force", options_.force, "overwrite the configuration file");
    add_config_option(*command, options_);
    add_language_option(*command, options_);
  }

  void add_update() {
    CLI::App* command = add("update",
                            "fetch lists of dangers, of registries and of suffixes, and databases of places; "
                            "what fails leaves the last good ones",
                            update);
    command->add_option("source", options_.inputs, "only these, by id; else all that are due")
        ->type_name("ID");
    command
        ->add_option("--from", options_.from,
                     "a mirror that has a file for each id: a folder, or an https URL")
        ->type_name("DIR|URL")
        ->check(check_mirror);
    command->add_flag_callback(
        "--offline", [this] { options_.reach = Reach::local; },
        "ask nobody: only a folder given by --from is read");
    add_updates_option(*command, options_);
    add_dns_option(*command, options_);
    add_config_option(*command, options_);
    add_now_option(*command, options_, "note that time as the time of fetching");
  }

  void add_learn() {
    CLI::App* command =
        add("learn", "learn from own mail how wanted and unwanted mails are worded here", learn);
    const auto mails = [&](const char* name, std::vector<std::string>& paths, const char* description) {
      command->add_option(name, paths, description)->type_name("PATH");
    };
    mails("--wanted", options_.wanted, "mails, folders, mboxes that are wanted here");
    mails("--unwanted", options_.unwanted, "the same, that are not");
    mails("--forget", options_.forgotten, "the same, that shall count no longer");
    command->add_option("-j,--jobs", options_.jobs, "mails read side by side; else one a processor")
        ->check(CLI::Range(1, 1024));
    add_learnt_option(*command, options_);
    add_config_option(*command, options_);
  }

  CLI::App app_{"Kanshiki examines suspicious mail and explains what it found.", "kanshiki"};
  Options options_ = default_options();
  Command command_ = nullptr;
};

}  // namespace
}  // namespace kanshiki

int main(int argc, char** argv) {
  kanshiki::fill_standard_streams();
  return static_cast<int>(kanshiki::CommandLine().run(argc, argv));
}
