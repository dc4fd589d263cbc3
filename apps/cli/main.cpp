/// kanshiki: the command line.

#include <CLI/CLI.hpp>

#include "commands.hpp"

int main(int argc, char** argv) {
  using namespace kanshiki;
  CLI::App app{"Kanshiki examines suspicious mail and tells what it found", "kanshiki"};
  app.set_version_flag("--version", KANSHIKI_VERSION);
  app.require_subcommand(1);
  Options options;

  CLI::App* triage = app.add_subcommand("triage", "a verdict for every mail, one line each");
  triage->add_option("path", options.paths, "mails and folders of mails")->required();
  triage->add_flag("--jsonl", options.json, "one JSON object a line");

  CLI::App* investigate = app.add_subcommand("investigate", "everything about one mail");
  investigate->add_option("mail", options.paths, "mails")->required();
  investigate->add_flag("--json", options.json, "print the case as JSON");
  for (CLI::App* command : {triage, investigate})
    command->add_flag("--offline", options.offline, "ask nobody");

  CLI11_PARSE(app, argc, argv);
  return triage->parsed() ? run_triage(options) : run_investigate(options);
}
