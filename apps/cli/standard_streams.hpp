#pragma once
/// Standard input, output and error, as all commands use them.

#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "base/result.hpp"

namespace kanshiki {

/// Takes those of the descriptors 0 to 2 that the program was started without, so that no file that it opens
/// gets what is meant for them. Reading or writing there fails as it did before.
void fill_standard_streams();

/// Writes to standard output. A failure is kept for flush_output(), so that what else is to be done still is.
void put(std::string_view text);

/// The same of what is to be formatted. (fmt::print would throw where a disk is full.)
template <class... Values>
void print(fmt::format_string<Values...> format, Values&&... values) {
  put(fmt::format(format, std::forward<Values>(values)...));
}

/// Whether nothing that was printed is known to be lost yet.
bool output_is_well();

/// Writes out what was printed. Error: `unavailable` if some of it, now or before, could not be written.
Result<void> flush_output();

}  // namespace kanshiki
