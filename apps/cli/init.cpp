/// kanshiki init: asks who receives the mail, and writes the configuration.

#include "init.hpp"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "base/file.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "folders.hpp"
#include "session.hpp"
#include "standard_streams.hpp"

namespace kanshiki {
namespace {

std::vector<std::string> listed(std::string_view answer) {
  std::vector<std::string> out;
  for (const std::string_view one : split(answer, ','))
    if (!trim(one).empty()) out.emplace_back(trim(one));
  return out;
}

bool is_given(const Profile& profile) {
  return !profile.empty() || !profile.services.empty() || !profile.trusted_networks.empty() ||
         !profile.trusted_hosts.empty() || !profile.authserv_ids.empty();
}

bool agrees(std::istream& in, std::ostream& out, std::string_view question) {
  std::string answer;
  out << question << " [y/N] " << std::flush;
  return std::getline(in, answer) && istarts_with(trim(answer), "y");
}

Result<void> write_config(const std::filesystem::path& file, const Profile& profile) {
  std::error_code error;
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), error);
  if (error) return fail(Error::Kind::unreadable, file.parent_path().string() + ": " + error.message());
  return write_file(file, write_profile(profile), 0600);
}

}  // namespace

Profile ask_profile(std::istream& in, std::ostream& out, const Catalogue& words) {
  const auto ask = [&](const char* key, const TextForm& form) {
    for (;;) {
      std::string answer;
      out << words.text(key) << "\n> " << std::flush;
      std::getline(in, answer);
      std::vector<std::string> all = listed(answer);
      const auto unfit = std::find_if_not(all.begin(), all.end(), form.fits);
      if (unfit == all.end()) return all;
      out << *unfit << ": " << words.text("init.unfit") << "\n";
    }
  };
  Profile profile;
  out << words.text("init.why") << "\n\n";
  profile.domains = ask("init.domains", form::domain);
  profile.addresses = ask("init.addresses", form::address);
  profile.names = ask("init.names", form::name);
  profile.services = ask("init.services", form::service);
  profile.trusted_hosts = ask("init.hosts", form::host);
  profile.services_known = !profile.services.empty();
  return profile;
}

ExitCode init(const Options& options) {
  const auto knowledge = open_knowledge(options);
  if (!knowledge) return knowledge.error();
  const Catalogue& words = (*knowledge)->catalogue(options.language);
  const bool asks = ::isatty(STDIN_FILENO) == 1;
  const auto file = needed(configuration_file(options), "--config");
  if (!file) {
    complain(file.error().what);
    return ExitCode::usage;
  }
  std::error_code error;
  if (std::filesystem::exists(*file, error) && !options.force &&
      !(asks &&
        agrees(std::cin, std::cout, file->string() + ": " + std::string(words.text("init.overwrite"))))) {
    complain(file->string() + ": is there already and was left alone; --force overwrites it");
    return ExitCode::usage;
  }
  Profile profile = options.profile;
  profile.services_known = !profile.services.empty();
  if (!is_given(profile)) {
    if (!asks) {
      complain(
          "nothing is told of the recipient: name --domain, --address and so on, or run it on a terminal");
      return ExitCode::usage;
    }
    profile = ask_profile(std::cin, std::cout, words);
  }
  if (auto written = write_config(*file, profile); !written) {
    complain(written.error().what);
    return ExitCode::some_failed;
  }
  print("{}\n", file->string());
  return ExitCode::fine;
}

}  // namespace kanshiki
