#include "scanners.hpp"

#include <filesystem>

#include "base/file.hpp"
#include "knowledge/configuration_keys.hpp"

namespace kanshiki {
namespace {

/// Of Debian and Fedora. None in a folder that anybody may write to: whose would it be?
constexpr const char* usual_sockets[] = {"/run/clamav/clamd.ctl", "/run/clamd.scan/clamd.sock"};

}  // namespace

Result<Scanners> read_scanners(std::string_view text, std::string_view file) {
  return checked_configuration(text, file).map([](const toml::table& table) {
    const auto scanners = table["scanners"];
    return Scanners{scanners["clamd"].value_or(std::string()), strings(scanners["rules"])};
  });
}

std::string clamd_socket(const Options& options, const Scanners& configured, bool report) {
  const std::string& named = options.clamd.empty() ? configured.clamd : options.clamd;
  if (!named.empty()) return named == "none" ? std::string() : named;
  std::error_code error;
  for (const char* usual : usual_sockets)
    if (report && std::filesystem::is_socket(usual, error)) return usual;
  return {};
}

Result<std::shared_ptr<const parse::RuleSet>> load_rules(const Options& options, const Scanners& configured) {
  std::vector<std::string> paths = configured.rules;
  paths.insert(paths.end(), options.rules.begin(), options.rules.end());
  if (paths.empty()) return std::shared_ptr<const parse::RuleSet>();
  std::vector<parse::RuleFile> files;
  for (const std::string& path : paths) {
    auto text = read_file(path);
    if (!text) return tl::unexpected<Error>(text.error());
    files.push_back({path, std::move(*text)});
  }
  return parse::RuleSet::compile(files).map(
      [](parse::RuleSet rules) { return std::make_shared<const parse::RuleSet>(std::move(rules)); });
}

}  // namespace kanshiki
