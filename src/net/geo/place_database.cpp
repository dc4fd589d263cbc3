#include "net/geo/place_database.hpp"

#include <arpa/inet.h>
#include <maxminddb.h>

#include <cmath>
#include <cstring>

namespace kanshiki {
namespace {

using Path = std::vector<const char*>;

/// The value at the first of `paths` where there is one.
std::optional<MMDB_entry_data_s> value_at(MMDB_entry_s& entry, std::initializer_list<Path> paths) {
  for (Path path : paths) {
    path.push_back(nullptr);
    MMDB_entry_data_s out;
    if (MMDB_aget_value(&entry, &out, path.data()) == MMDB_SUCCESS && out.has_data) return out;
  }
  return {};
}

std::string text_at(MMDB_entry_s& entry, std::initializer_list<Path> paths) {
  const auto value = value_at(entry, paths);
  if (!value || value->type != MMDB_DATA_TYPE_UTF8_STRING) return {};
  return {value->utf8_string, value->data_size};
}

std::optional<double> number_at(MMDB_entry_s& entry, std::initializer_list<Path> paths) {
  const auto value = value_at(entry, paths);
  if (!value) return {};
  switch (value->type) {
    case MMDB_DATA_TYPE_DOUBLE:
      return value->double_value;
    case MMDB_DATA_TYPE_FLOAT:
      return std::round(value->float_value * 1e4) / 1e4;  // its digits beyond say nothing
    case MMDB_DATA_TYPE_UINT16:
      return value->uint16;
    case MMDB_DATA_TYPE_UINT32:
      return value->uint32;
    default:
      return {};
  }
}

sockaddr_storage socket_address(const IpAddress& address) {
  sockaddr_storage out{};
  if (address.is_v4()) {
    auto& v4 = reinterpret_cast<sockaddr_in&>(out);
    v4.sin_family = AF_INET;
    std::memcpy(&v4.sin_addr, address.bytes().data(), 4);
  } else {
    auto& v6 = reinterpret_cast<sockaddr_in6&>(out);
    v6.sin6_family = AF_INET6;
    std::memcpy(&v6.sin6_addr, address.bytes().data(), 16);
  }
  return out;
}

}  // namespace

void PlaceDatabase::Close::operator()(MMDB_s* database) const {
  MMDB_close(database);
  delete database;
}

Result<PlaceDatabase> PlaceDatabase::open(const std::string& path) {
  auto database = std::make_unique<MMDB_s>();
  if (const int status = MMDB_open(path.c_str(), MMDB_MODE_MMAP, database.get()); status != MMDB_SUCCESS)
    return fail(Error::Kind::unavailable, path + ": " + MMDB_strerror(status));
  return PlaceDatabase(std::unique_ptr<MMDB_s, Close>(database.release()));
}

std::optional<Placement> PlaceDatabase::find(const IpAddress& address) const {
  const sockaddr_storage socket = socket_address(address);
  int status = MMDB_SUCCESS;
  MMDB_lookup_result_s hit =
      MMDB_lookup_sockaddr(database_.get(), reinterpret_cast<const sockaddr*>(&socket), &status);
  if (status != MMDB_SUCCESS || !hit.found_entry) return {};
  Placement out;
  out.country = text_at(hit.entry, {{"country_code"}, {"country", "iso_code"}});
  out.region = text_at(hit.entry, {{"state1"}, {"subdivisions", "0", "names", "en"}});
  out.city = text_at(hit.entry, {{"city", "names", "en"}, {"city"}});
  const auto latitude = number_at(hit.entry, {{"latitude"}, {"location", "latitude"}});
  const auto longitude = number_at(hit.entry, {{"longitude"}, {"location", "longitude"}});
  if (latitude && longitude) out.point = Point{*latitude, *longitude};
  out.radius_km = number_at(hit.entry, {{"location", "accuracy_radius"}});
  return out;
}

}  // namespace kanshiki
