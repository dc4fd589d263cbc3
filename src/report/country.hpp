#pragma once
/// Names of countries, as the Unicode locale data have them.

#include <string>
#include <string_view>

namespace kanshiki {

/// "KR" → "South Korea", "韓国": an ISO 3166-1 alpha-2 code in words of `language`. What is no known code
/// stays.
std::string country_name(std::string_view code, std::string_view language);

/// Loads the names in both languages of the reports, which is not possible any more where no file can be
/// opened.
void warm_up_countries();

}  // namespace kanshiki
