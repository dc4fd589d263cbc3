#include "knowledge/renewables.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "knowledge/configuration_keys.hpp"

namespace kanshiki {
namespace {

Result<Renewable> read_renewable(const toml::table& entry) {
  const auto text = [&](const char* name) { return entry[name].value_or(std::string()); };
  const auto number = [&](const char* name) {
    return std::max<std::int64_t>(0, entry[name].value_or<std::int64_t>(0));
  };
  Renewable out{text("id"),
                text("name"),
                text("url"),
                std::chrono::hours(number("every")),
                static_cast<std::size_t>(number("fewest")),
                static_cast<std::size_t>(number("largest")) * limits::MiB};
  const auto lacks = [&](const char* what) { return fail(Error::Kind::malformed, out.id + ": " + what); };
  if (out.id.empty() || out.name.empty()) return lacks("id and name are needed");
  if (out.most_bytes == 0) return lacks("largest is needed");
  if (text("terms").empty()) return lacks("terms are needed");
  return out;
}

}  // namespace

Result<std::vector<Renewable>> read_renewables(std::string_view text) {
  return read_toml(text, "renewables.toml").and_then([](const toml::table& file) {
    return read_array(file, "renewables.toml", "renewable", read_renewable);
  });
}

Result<std::vector<Renewable>> load_renewables(const std::filesystem::path& data) {
  return read_file(data / "renewables.toml").and_then([](const std::string& text) {
    return read_renewables(text);
  });
}

Result<std::map<std::string, std::string>> read_update_urls(std::string_view text, std::string_view file) {
  return checked_configuration(text, file).map([](const toml::table& configuration) {
    std::map<std::string, std::string> out;
    if (const toml::table* table = configuration["update"].as_table())
      for (const auto& [id, url] : *table) out.emplace(id.str(), url.value_or(std::string()));
    return out;
  });
}

}  // namespace kanshiki
