#include "world/caching.hpp"

#include <unistd.h>
#include <fstream>
#include <system_error>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/limits.hpp"
#include "base/user_folder.hpp"
#include "world/lifetime.hpp"
#include "world/tape.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using std::chrono::sys_seconds;

constexpr std::size_t largest_entry = 8 * limits::MiB;
constexpr std::chrono::hours between_sweeps{24};

sys_seconds end_of(const fs::path& file) {
  std::error_code error;
  const auto end = fs::last_write_time(file, error);
  if (error) return sys_seconds::min();
  return std::chrono::floor<std::chrono::seconds>(fs::file_time_type::clock::to_sys(end));
}

void set_end(const fs::path& file, sys_seconds end) {
  std::error_code error;
  fs::last_write_time(file, fs::file_time_type::clock::from_sys(end), error);
}

/// Writes beside, then renames: a reader sees all of it or nothing. Not synced: it can be had again.
void put(const fs::path& file, const std::string& bytes, sys_seconds end) {
  const fs::path next = file.string() + "." + std::to_string(::getpid());
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  {
    std::ofstream out(next, std::ios::binary);
    out << bytes;
    if (!out.flush()) return;
  }
  set_end(next, end);
  fs::rename(next, file, error);
}

}  // namespace

sys_seconds Caching::system_now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Caching::Caching(Source& inner, fs::path folder, Now now)
    : Wrapping(inner), folder_(std::move(folder)), now_(std::move(now)) {
  std::error_code error;
  fs::create_directories(folder_, error);
  fs::permissions(folder_, fs::perms::owner_all, error);
  sweep();
}

fs::path Caching::file_of(const Question& question) const {
  const std::string hash = sha256_hex(question.kind + '\n' + question.about);
  return folder_ / hash.substr(0, 2) / hash.substr(2);
}

std::optional<Reply> Caching::own_answer(const Question& question) {
  const fs::path file = file_of(question);
  if (end_of(file) <= now_()) return {};
  const auto line = read_file(file, largest_entry);
  if (!line) return {};
  auto entry = read_tape_entry(*line);
  if (!entry || entry->first.kind != question.kind || entry->first.about != question.about) return {};
  entry->second.source += " (cached)";
  return std::move(entry->second);
}

void Caching::learn(const Question& question, Reply& reply) {
  const auto life = lifetime(question, reply);
  if (life) put(file_of(question), write_tape_entry(question, reply), reply.time + *life);
}

void Caching::sweep() const {
  const fs::path swept = folder_ / "swept";
  if (end_of(swept) + between_sweeps > now_()) return;
  put(swept, "", now_());
  std::error_code error, ignored;
  for (const fs::directory_entry& folder : list_folder(folder_, error)) {
    if (!folder.is_directory(ignored)) continue;
    for (const fs::directory_entry& entry : list_folder(folder.path(), error))
      if (entry.is_regular_file(ignored) && end_of(entry.path()) <= now_()) fs::remove(entry.path(), ignored);
  }
}

std::optional<fs::path> default_cache_folder() { return user_folder("XDG_CACHE_HOME", ".cache"); }

}  // namespace kanshiki
