#include "standard_streams.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace kanshiki {

void fill_standard_streams() {
  // open() takes the lowest number that is free; each is opened for what it is not used for.
  for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (::fcntl(number, F_GETFD) < 0) ::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

void put(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

bool output_is_well() { return std::ferror(stdout) == 0; }

Result<void> flush_output() {
  if (std::fflush(stdout) != 0 || !output_is_well())
    return fail(Error::Kind::unavailable, "standard output: cannot write");
  return {};
}

}  // namespace kanshiki
