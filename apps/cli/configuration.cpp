#include "configuration.hpp"

#include "base/file.hpp"

namespace kanshiki {

Result<std::string> configuration_text(const Options& options) {
  std::error_code error;
  const bool none = !options.config_named && !std::filesystem::exists(options.config, error);
  return none ? Result<std::string>(std::string()) : read_file(options.config);
}

}  // namespace kanshiki
