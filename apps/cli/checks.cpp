#include "checks.hpp"

#include "base/text.hpp"
#include "inputs.hpp"
#include "parse/url/url.hpp"

namespace kanshiki {

std::string check_folder(const std::string& value) { return value.empty() ? "no folder is named" : ""; }

std::string check_input(const std::string& value) {
  const bool leads_nowhere = names_url(value) && !parse::parse_url(value);
  return leads_nowhere ? "“" + value + "” is no URL that a browser would open" : "";
}

std::string check_mirror(const std::string& value) {
  const bool other = value.find("://") != std::string::npos && !istarts_with(value, "https://");
  return other ? "“" + value + "” is neither a folder nor an https URL" : check_folder(value);
}

}  // namespace kanshiki
