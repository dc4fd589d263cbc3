#pragma once
/// Whose page it is: what all who may not read URLs themselves ask for.

#include <string>
#include <string_view>

namespace kanshiki {

/// The host of `url` as browsers read it (parse::Url::host); empty if it has none or is no URL.
std::string host_of(std::string_view url);

}  // namespace kanshiki
