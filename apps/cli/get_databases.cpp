#include "get_databases.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include "base/user_folder.hpp"
#include "net/geo/databases.hpp"
#include "session.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours new_for{24 * 30};  // they come once a month

bool are_new(const fs::path& list) {
  std::error_code error;
  const auto written = fs::last_write_time(list, error);
  return !error && fs::file_time_type::clock::now() - written < new_for;
}

/// The exit status of a program; its output goes where ours does.
int run(const fs::path& program) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::execl(program.c_str(), program.c_str(), static_cast<char*>(nullptr));
    ::_exit(127);
  }
  int status = -1;
  if (child < 0 || ::waitpid(child, &status, 0) != child) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Result<std::string> get_databases(const Options& options, bool even_if_new) {
  if (!environment("KANSHIKI_DATABASES").empty()) return "others are named by KANSHIKI_DATABASES";
  if (!environment("KANSHIKI_NO_DATABASES").empty()) return "not wanted (KANSHIKI_NO_DATABASES)";
  if (!options.from.empty()) return "not from a mirror";
  if (!even_if_new && are_new(default_databases() / "databases.json")) return "fetched not long ago";
  const fs::path script = data_folder().parent_path() / "tools" / "get-databases";
  std::error_code error;
  if (!fs::exists(script, error)) return fail(Error::Kind::absent, script.string() + ": not there");
  if (run(script) != 0) return fail(Error::Kind::unavailable, "tools/get-databases failed");
  return "fetched";
}

}  // namespace kanshiki
