#include "options.hpp"

#include <CLI/CLI.hpp>
#include <string_view>
#include <thread>

#include "base/time.hpp"
#include "base/user_folder.hpp"
#include "checks.hpp"

namespace kanshiki {
namespace {

/// The language of the first variable that names one, as POSIX ranks them.
std::string default_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const std::string value = environment(name); !value.empty())
      return value.starts_with("ja") ? "ja" : "en";
  return "en";
}

/// What the parser checks an option's value by.
auto in_form(const TextForm& form) {
  return [&form](const std::string& text) { return form.objection(text); };
}

}  // namespace

Options default_options() {
  Options out;
  out.language = default_language();
  out.now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  out.jobs = std::max(1u, std::thread::hardware_concurrency());
  return out;
}

void add_folder_option(CLI::App& command, const std::string& name, std::filesystem::path& folder,
                       const std::string& description) {
  command.add_option(name, folder, description)->type_name("DIR")->check(check_folder);
}

void add_inputs(CLI::App& command, Options& options, const std::string& name,
                const std::string& description) {
  command.add_option(name, options.inputs, description)->required()->check(check_input);
}

void add_language_option(CLI::App& command, Options& options) {
  command.add_option("--lang", options.language, "language of what is told: ja or en; else as LANG has it")
      ->check(CLI::IsMember({"ja", "en"}));
}

void add_config_option(CLI::App& command, Options& options) {
  command.add_option("--config", options.config, "configuration file; else ~/.config/kanshiki/config.toml")
      ->type_name("FILE")
      ->check(in_form(form::file));
}

void add_updates_option(CLI::App& command, Options& options) {
  add_folder_option(
      command, "--updates", options.updates,
      "folder of what kanshiki update keeps; else $KANSHIKI_UPDATES, else the user's data folder");
}

void add_learnt_option(CLI::App& command, Options& options) {
  add_folder_option(command, "--learnt", options.learnt,
                    "folder of what kanshiki learn keeps; else ~/.local/share/kanshiki/learnt");
}

void add_dns_option(CLI::App& command, Options& options) {
  command.add_option("--dns", options.dns, "name server to ask; else the system's")->type_name("HOST:PORT");
}

void add_now_option(CLI::App& command, Options& options, const std::string& description) {
  command
      .add_option_function<std::string>(
          "--now",
          [&options](const std::string& text) {
            const auto time = parse_iso8601(text);
            if (!time)
              throw CLI::ValidationError("--now", "“" + text + "” is no time such as 2021-10-20T12:00:00Z");
            options.now = *time;
          },
          description)
      ->type_name("ISO8601");
}

void add_network_option(CLI::App& command, const std::string& name, std::vector<Network>& networks,
                        const std::string& description) {
  command
      .add_option_function<std::vector<std::string>>(
          name,
          [&networks](const std::vector<std::string>& texts) {
            for (const std::string& text : texts) networks.push_back(parse_network(text).value());
          },
          description)
      ->type_name("CIDR")
      ->allow_extra_args(false)
      ->check(in_form(form::network));
}

void add_texts_option(CLI::App& command, const std::string& name, std::vector<std::string>& texts,
                      const TextForm& form, const std::string& description) {
  command.add_option(name, texts, description)
      ->type_name("TEXT")
      ->allow_extra_args(false)
      ->check(in_form(form));
}

namespace {

void add_reach_options(CLI::App& command, Options& options) {
  CLI::Option* offline = command.add_flag_callback(
      "--offline", [&options] { options.reach = Reach::local; }, "ask nobody: the mail and this disk only");
  const auto further = [&](const char* name, Reach reach, const char* description) {
    command
        .add_flag_callback(
            name, [&options, reach] { options.reach = std::max(options.reach, reach); }, description)
        ->excludes(offline);
  };
  further("--visit", Reach::visit, "also open the links, in a browser of its own");
  further("--probe", Reach::probe, "also submit made-up credentials, where that is safe");
  command.add_flag("--yes", options.yes, "do not ask before made-up credentials are submitted");
}

}  // namespace

void add_examination_options(CLI::App& command, Options& options) {
  add_reach_options(command, options);
  add_folder_option(command, "--cache", options.cache,
                    "folder in which answers are kept; else the user's cache");
  add_dns_option(command, options);
  command
      .add_option("--clamd", options.clamd,
                  "socket of ClamAV's daemon, which is shown the attachments; none: it is not asked")
      ->type_name("SOCKET");
  command.add_option("--rules", options.rules, "YARA rules that are tried on mail and attachments")
      ->type_name("FILE")
      ->allow_extra_args(false);
  add_updates_option(command, options);
  add_learnt_option(command, options);
  add_network_option(command, "--trusted-network", options.trusted_networks,
                     "relays whose Received fields are believed");
  add_texts_option(command, "--trusted-host", options.trusted_hosts, form::host,
                   "the same by name; “.example.jp”: all below it");
  add_config_option(command, options);
  add_language_option(command, options);
  add_now_option(command, options, "examine as if it were that time");
  command.add_flag("--unmasked", options.unmasked, "show what identifies the recipient, too");
}

}  // namespace kanshiki
