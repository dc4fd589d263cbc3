#pragma once
/// Dates as registries write them.

#include <optional>
#include <string_view>

#include "model/registration.hpp"

namespace kanshiki::parse {

/// `2021-04-01T09:00:00+09:00`, `2021-04-01 09:00:00`, `2021-04-01`, `2021/04/01 09:00:00 (JST)`,
/// `2021/04/01`, `20210401`, `01-Apr-2021`. What names no zone is in the zone of `zone_minutes`.
/// Nothing if it is anything else: no date is guessed.
std::optional<RegistryDate> registry_date(std::string_view text, int zone_minutes = 0);

}  // namespace kanshiki::parse
