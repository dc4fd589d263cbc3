#include "net/geo/databases.hpp"

#include <charconv>

#include "base/file.hpp"
#include "base/json.hpp"
#include "base/limits.hpp"
#include "base/user_folder.hpp"
#include "net/geo/place_database.hpp"
#include "net/geo/range_table.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::string_view how_to_get_them = "tools/get-databases fetches them";

struct About {
  std::string name, as_of;
};

class Places : public Database {
 public:
  Places(About about, std::vector<PlaceDatabase> files)
      : about_(std::move(about)), files_(std::move(files)) {}

  void tell(const IpAddress& address, Locality& out) const override {
    for (const PlaceDatabase& file : files_) {
      auto place = file.find(address);
      if (!place) continue;
      place->database = about_.name;
      place->as_of = about_.as_of;
      return out.places.push_back(std::move(*place));
    }
  }

 private:
  About about_;
  std::vector<PlaceDatabase> files_;
};

/// A database in tables: columns are what it tells.
class Tables : public Database {
 public:
  using Read = void (*)(const About&, const std::vector<std::string>& columns, Locality& out);
  Tables(About about, std::vector<RangeTable> files, Read read)
      : about_(std::move(about)), files_(std::move(files)), read_(read) {}

  void tell(const IpAddress& address, Locality& out) const override {
    for (const RangeTable& file : files_)
      if (const auto columns = file.find(address); !columns.empty()) return read_(about_, columns, out);
  }

 private:
  About about_;
  std::vector<RangeTable> files_;
  Read read_;
};

void read_network(const About& about, const std::vector<std::string>& columns, Locality& out) {
  std::uint32_t number = 0;
  const std::string& digits = columns.front();
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (number != 0 && columns.size() > 1)
    out.networks.push_back({about.name, about.as_of, number, columns[1]});
}

void read_country(const About& about, const std::vector<std::string>& columns, Locality& out) {
  out.places.push_back({about.name, about.as_of, columns.front(), {}, {}, {}, {}});
}

template <class File>
Result<std::vector<File>> open_all(const fs::path& folder, const Json& files) {
  std::vector<File> out;
  for (const auto& [name, hash] : files.items()) {
    auto file = File::open(folder / name);
    if (!file) return tl::unexpected<Error>(file.error());
    out.push_back(std::move(*file));
  }
  return out;
}

Result<std::unique_ptr<Database>> open_database(const fs::path& folder, const Json& entry) {
  using Opened = std::unique_ptr<Database>;
  About about{text_at(entry, "name"), text_at(entry, "as_of")};
  const Json files = entry.value("files", Json::object());
  const std::string tells = text_at(entry, "tells");
  if (tells == "place")
    return open_all<PlaceDatabase>(folder, files).map([&](auto opened) -> Opened {
      return std::make_unique<Places>(std::move(about), std::move(opened));
    });
  const Tables::Read read = tells == "network" ? &read_network : tells == "country" ? &read_country : nullptr;
  if (!read) return fail(Error::Kind::malformed, "databases.json: nothing tells “" + tells + "”");
  return open_all<RangeTable>(folder, files).map([&](auto opened) -> Opened {
    return std::make_unique<Tables>(std::move(about), std::move(opened), read);
  });
}

/// The entries of the folder's list.
Result<std::vector<Json>> read_list(const fs::path& folder) {
  const auto text = read_file(folder / "databases.json", limits::MiB);
  if (!text)
    return fail(Error::Kind::absent, "no databases of places and networks: " + std::string(how_to_get_them));
  const Json all = Json::parse(*text, nullptr, false);
  if (!at(all, "databases").is_array())
    return fail(Error::Kind::malformed, "databases.json is broken: " + std::string(how_to_get_them));
  std::vector<Json> out;
  for (const Json& entry : at(all, "databases"))
    if (entry.is_object()) out.push_back(entry);
  return out;
}

}  // namespace

Databases::Databases(const fs::path& folder) {
  const auto list = read_list(folder);
  if (!list) {
    missing_ = list.error().what;
    return;
  }
  for (const Json& entry : *list) {
    auto database = open_database(folder, entry);
    if (database)
      databases_.push_back(std::move(*database));
    else
      missing_ += (missing_.empty() ? "" : "; ") + database.error().what;
  }
}

Locality Databases::find(const IpAddress& address) const {
  Locality out;
  for (const auto& database : databases_) database->tell(address, out);
  out.stopped = missing_;
  return out;
}

fs::path default_databases() {
  if (const fs::path named = environment("KANSHIKI_DATABASES"); !named.empty()) return named;
  constexpr const char* current = "databases/current";
  const fs::path shared = fs::path("/var/lib/kanshiki") / current;
  const auto folder = user_folder("XDG_DATA_HOME", ".local/share");
  if (!folder) return shared;
  std::error_code error;
  const fs::path own = *folder / current;
  return !fs::exists(own, error) && fs::exists(shared, error) ? shared : own;
}

}  // namespace kanshiki
