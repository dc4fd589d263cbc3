#include "case_folder.hpp"

#include <algorithm>
#include <array>

#include "base/file.hpp"
#include "report/pages.hpp"
#include "world/tape.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

/// Names come from a cell, and a cell may have been taken over: none but these and pictures is ever written.
constexpr std::array<std::string_view, 3> shared_files = {"article.html", "article.md", "case.json"};

bool may_be_written(std::string_view name) {
  return names_picture(name) ||
         std::find(shared_files.begin(), shared_files.end(), name) != shared_files.end();
}

tl::unexpected<Error> failed(const fs::path& path, const std::error_code& error) {
  return fail(Error::Kind::unreadable, path.string() + ": " + error.message());
}

/// Makes `folder`, and those above it, for its owner alone.
Result<void> make_sealed(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) fs::permissions(folder, fs::perms::owner_all, error);
  if (error) return failed(folder, error);
  return {};
}

/// Removes a file that may not be there.
Result<void> remove_file(const fs::path& path) {
  std::error_code error;
  fs::remove(path, error);
  if (error) return failed(path, error);
  return {};
}

/// Removes the pictures of an earlier examination that this one, of which `outputs` came, has not.
Result<void> remove_old_pictures(const fs::path& folder, const Outputs& outputs) {
  std::error_code error;
  for (const fs::directory_entry& entry : list_folder(folder, error)) {
    const std::string name = entry.path().filename();
    const auto is_it = [&](const auto& output) { return output.first == name; };
    if (!names_picture(name) || std::any_of(outputs.begin(), outputs.end(), is_it)) continue;
    if (auto removed = remove_file(entry.path()); !removed) return removed;
  }
  if (error) return failed(folder, error);
  return {};
}

}  // namespace

Result<CaseFolder> CaseFolder::open(fs::path folder, std::string_view examined, bool force) {
  std::error_code error;
  const fs::file_status status = fs::status(folder, error);
  if (fs::exists(status) && !fs::is_directory(status))
    return fail(Error::Kind::refused, folder.string() + ": is a file, not a folder");
  if (fs::exists(status) && !force && !fs::is_empty(folder, error)) {
    if (error) return failed(folder, error);
    const auto mail = read_file(folder / "sealed" / "mail.eml"),
               url = read_file(folder / "sealed" / "url.txt");
    const bool again = (mail && *mail == examined) || (url && *url == examined);
    if (!again)
      return fail(Error::Kind::refused,
                  folder.string() + ": holds something else already; name another folder, or --force");
  }
  return CaseFolder(std::move(folder));
}

Result<void> CaseFolder::write(const Outputs& outputs, const SealedCase& sealed) const {
  const fs::path inside = folder_ / "sealed";
  if (auto made = make_sealed(inside); !made) return made;
  const bool mail = sealed.url.empty();
  const char* const kept = mail ? "mail.eml" : "url.txt";
  const char* const other = mail ? "url.txt" : "mail.eml";
  if (auto written = write_file(inside / kept, mail ? sealed.mail : sealed.url, 0600); !written)
    return written;
  if (auto removed = remove_file(inside / other); !removed) return removed;
  if (auto written = write_file(inside / "profile.toml", write_profile(sealed.profile), 0600); !written)
    return written;
  if (auto written = save_tape(sealed.tape, inside); !written) return written;
  for (const auto& [name, bytes] : outputs) {
    if (!may_be_written(name)) continue;
    if (auto written = write_file(folder_ / name, bytes); !written) return written;
  }
  return remove_old_pictures(folder_, outputs);
}

Result<SealedCase> CaseFolder::unseal(const fs::path& folder) {
  std::error_code error;
  const fs::path inside = fs::is_directory(folder / "sealed", error) ? folder / "sealed" : folder;
  SealedCase out;
  if (auto url = read_file(inside / "url.txt")) {
    out.url = std::move(*url);
  } else {
    auto mail = read_file(inside / "mail.eml");
    if (!mail) return tl::unexpected<Error>(mail.error());
    out.mail = std::move(*mail);
  }
  auto tape = load_tape(inside / "tape.jsonl");
  if (!tape) return tl::unexpected<Error>(tape.error());
  out.tape = std::move(*tape);
  if (const auto text = read_file(inside / "profile.toml")) {
    auto profile = read_profile(*text, (inside / "profile.toml").string());
    if (!profile) return tl::unexpected<Error>(profile.error());
    out.profile = std::move(*profile);
  }
  return out;
}

}  // namespace kanshiki
