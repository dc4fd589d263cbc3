#pragma once
/// How long an answer may be kept.

#include <chrono>
#include <optional>

#include "world/source.hpp"

namespace kanshiki {

/// Counted from the reply's time; nothing if it must not be kept at all. DNS: the smallest time to live, at
/// most a day; "there is none" as its SOA says (RFC 2308 §5), at most three hours. Registry data: a day.
/// Pages, refusals and failures: never.
std::optional<std::chrono::seconds> lifetime(const Question& question, const Reply& reply);

}  // namespace kanshiki
