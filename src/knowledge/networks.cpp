#include "knowledge/networks.hpp"

#include <array>
#include <limits>

#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

constexpr std::array services = {"cloud", "hosting", "cdn", "parking"};

/// The numbers of an entry; none if one of them is no number of an autonomous system (RFC 6793: 32 bits).
std::vector<std::uint32_t> numbers_of(const toml::table& entry) {
  std::vector<std::uint32_t> out;
  const toml::array* list = entry["numbers"].as_array();
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    const std::int64_t number = (*list)[i].value_or<std::int64_t>(0);
    if (number <= 0 || number > std::numeric_limits<std::uint32_t>::max()) return {};
    out.push_back(static_cast<std::uint32_t>(number));
  }
  return out;
}

bool is_whole(const DataCentre& one) {
  return !one.name.empty() && std::find(services.begin(), services.end(), one.service) != services.end();
}

}  // namespace

Result<Networks> Networks::read(std::string_view text) {
  const auto table = read_toml(text, "networks.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  const toml::array* entries = (*table)["data_centres"].as_array();
  if (!entries) return fail(Error::Kind::malformed, "networks.toml: no [[data_centres]]");
  Networks out;
  for (const toml::node& node : *entries) {
    const toml::table* entry = node.as_table();
    if (!entry) return fail(Error::Kind::malformed, "networks.toml: a data centre is not a table");
    DataCentre one{(*entry)["name"].value_or(std::string()), (*entry)["service"].value_or(std::string())};
    const std::vector<std::uint32_t> numbers = numbers_of(*entry);
    if (!is_whole(one) || numbers.empty())
      return fail(Error::Kind::malformed,
                  "networks.toml: " + one.name + ": name, service or numbers are wrong");
    for (const std::uint32_t number : numbers)
      if (!out.by_number_.emplace(number, out.data_centres_.size()).second)
        return fail(Error::Kind::malformed,
                    "networks.toml: " + one.name + ": " + std::to_string(number) + " is there twice");
    out.data_centres_.push_back(std::move(one));
  }
  return out;
}

const DataCentre* Networks::data_centre(std::uint32_t number) const {
  const auto hit = by_number_.find(number);
  return hit == by_number_.end() ? nullptr : &data_centres_[hit->second];
}

}  // namespace kanshiki
