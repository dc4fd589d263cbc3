#include "configuration.hpp"

#include "base/file.hpp"

namespace kanshiki {

Result<std::string> configuration_text(const std::filesystem::path& file, bool named) {
  // One that cannot be reached is not one that is not there: own domains would be lost in silence.
  std::error_code error;
  const auto type = std::filesystem::status(file, error).type();
  if (type == std::filesystem::file_type::not_found && !named) return std::string();
  return read_file(file);
}

}  // namespace kanshiki
