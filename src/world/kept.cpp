#include "world/kept.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "base/user_folder.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t most_meta_bytes = limits::MiB;

fs::path meta_of(const fs::path& folder, std::string_view id) { return folder / (std::string(id) + ".json"); }

std::string write_meta(const Kept& kept) {
  return Json{{"id", kept.id},
              {"file", kept.file},
              {"url", kept.url},
              {"etag", kept.etag},
              {"last_modified", kept.last_modified},
              {"sha256", kept.sha256},
              {"entries", kept.entries},
              {"fetched", iso8601(kept.fetched)},
              {"checked", iso8601(kept.checked)}}
             .dump(2, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

/// Removes the files that earlier ones of `kept` left; none is missed if that fails.
void remove_older(const fs::path& folder, const Kept& kept) {
  std::error_code error;
  for (const fs::directory_entry& entry : list_folder(folder, error)) {
    const std::string name = entry.path().filename();
    const std::string stem = name.substr(0, name.find(".data"));
    const bool same_id = stem.size() == kept.id.size() + 17 && stem.starts_with(kept.id + "-");
    if (same_id && name != kept.file) fs::remove(entry.path(), error);
  }
}

}  // namespace

Result<Kept> find_kept(const fs::path& folder, std::string_view id) {
  std::error_code error;
  const fs::path path = meta_of(folder, id);
  if (!fs::exists(path, error)) return fail(Error::Kind::absent, std::string(id) + ": never fetched");
  const auto text = read_file(path, most_meta_bytes);
  if (!text) return tl::unexpected<Error>(text.error());
  const Json meta = Json::parse(*text, nullptr, false);
  const auto broken = [&] { return fail(Error::Kind::malformed, path.string() + ": broken"); };
  if (!meta.is_object()) return broken();
  const auto word = [&](const char* name) { return text_at(meta, name); };
  const auto fetched = parse_iso8601(word("fetched")), checked = parse_iso8601(word("checked"));
  const Json& entries = at(meta, "entries");
  if (!fetched || !checked || word("id") != id || word("file").find('/') != std::string::npos ||
      word("file").empty() || !entries.is_number_unsigned())
    return broken();
  return Kept{std::string(id),
              word("file"),
              word("url"),
              word("etag"),
              word("last_modified"),
              word("sha256"),
              entries.get<std::size_t>(),
              *fetched,
              *checked};
}

bool keeps_any(const fs::path& folder) {
  std::error_code error;
  const auto entries = list_folder(folder, error);
  return std::any_of(entries.begin(), entries.end(),
                     [](const fs::directory_entry& entry) { return entry.path().extension() == ".json"; });
}

Result<std::string> read_kept(const fs::path& folder, const Kept& kept) {
  auto bytes = read_file(folder / kept.file);
  if (bytes && sha256_hex(*bytes) != kept.sha256)
    return fail(Error::Kind::malformed, (folder / kept.file).string() + ": not what was kept");
  return bytes;
}

Result<void> keep(const fs::path& folder, Kept kept, std::string_view bytes) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return fail(Error::Kind::unreadable, folder.string() + ": " + error.message());
  kept.sha256 = sha256_hex(bytes);
  kept.file = kept.id + "-" + kept.sha256.substr(0, 16) + ".data";
  if (auto written = write_file(folder / kept.file, bytes); !written) return written;
  if (auto written = keep_checked(folder, kept); !written) return written;
  remove_older(folder, kept);
  return {};
}

Result<void> keep_checked(const fs::path& folder, const Kept& kept) {
  return write_file(meta_of(folder, kept.id), write_meta(kept));
}

std::optional<fs::path> default_updates() {
  if (const std::string named = environment("KANSHIKI_UPDATES"); !named.empty()) return named;
  const auto folder = user_folder("XDG_DATA_HOME", ".local/share");
  return folder ? std::optional(*folder / "updates") : std::nullopt;
}

}  // namespace kanshiki
