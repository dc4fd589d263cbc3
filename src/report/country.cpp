#include "report/country.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace kanshiki {

std::string country_name(std::string_view code, std::string_view language) {
  if (code.size() != 2) return std::string(code);
  const icu::Locale country("", std::string(code).c_str()), reader(std::string(language).c_str());
  icu::UnicodeString name;
  country.getDisplayCountry(reader, name);
  std::string out;
  name.toUTF8String(out);
  return out;
}

void warm_up_countries() {
  for (const char* language : {"ja", "en"}) country_name("JP", language);
}

}  // namespace kanshiki
