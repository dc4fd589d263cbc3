#include "report/masked_tree.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/text.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

/// By path: "*" is any element of a list.
constexpr std::array left_alone{
    "/version",
    "/knowledge",
    "/now",
    "/reach",
    "/extras/*",
    "/carrier/how",
    "/mail/sha256",
    "/headers/*/written_by",
    "/route/boundary/why",
    "/authentication/spf/result",
    "/authentication/spf/scope",
    "/authentication/dkim/*/result",
    "/authentication/dmarc/result",
    "/authentication/dmarc/policy",
    "/authentication/arc/result",
    "/authentication/reported/spf",
    "/authentication/reported/dkim",
    "/authentication/reported/dmarc",
    "/authentication/identity",
    "/brands/*/name",
    "/brands/*/names/ja",
    "/brands/*/names/en",
    "/brands/*/claimed_in/*",
    "/brands/*/official/*",
    "/brands/*/site",
    "/links/*/found_in",
    "/registries/as_of",
    "/registries/state",
    "/rests_on/public_suffixes/as_of",
    "/rests_on/public_suffixes/state",
    "/rests_on/brands/as_of",
    "/rests_on/brands/state",
    "/reputation/*/role",
    "/reputation/*/list",
    "/reputation/*/answer",
    "/reputation/*/category",
    "/reputation/*/level",
    "/reputation/*/problem",
    "/reputation/*/looked_up",
    "/reputation/*/match",
    "/reputation/*/first_seen",
    "/reputation/*/as_of",
    "/feeds/*/list",
    "/feeds/*/state",
    "/feeds/*/as_of",
    "/parts/*/path",
    "/parts/*/sha256",
    "/parts/*/true_type",
    "/parts/*/reading",
    "/hosts/*/role",
    "/hosts/*/addresses/*/country",
    "/hosts/*/addresses/*/registered_in",
    "/hosts/*/addresses/*/data_centre/service",
    "/hosts/*/addresses/*/places/*/country",
    "/pages/*/chain/*/by",
    "/pages/*/forms/*/fields/*",
    "/pages/*/outcome",
    "/pages/*/screenshots/*/file",
    "/pages/*/screenshots/*/client",
    "/pages/*/screenshots/*/marks/*/field",
    "/pages/*/screenshots/*/marks/*/group",
    "/pages/*/visitors/*/client",
    "/pages/*/visitors/*/fields/*",
    "/pages/*/steps/*/client",
    "/pages/*/steps/*/fields/*",
    "/pages/*/steps/*/typed/*",
    "/pages/*/steps/*/chain/*/by",
    "/pages/*/steps/*/screenshots/*/file",
    "/pages/*/steps/*/screenshots/*/client",
    "/pages/*/steps/*/screenshots/*/marks/*/field",
    "/pages/*/steps/*/screenshots/*/marks/*/group",
    "/findings/*/id",
    "/findings/*/kind",
    "/findings/*/meaning",
    "/findings/*/cites/*/in",
    "/verdict/class",
    "/verdict/reasons/*",
    "/verdict/otherwise/without/*",
    "/verdict/otherwise/class",
};

bool is_left_alone(std::string_view path) {
  return std::find(left_alone.begin(), left_alone.end(), path) != left_alone.end();
}

/// A key that is no identifier holds data.
bool is_data(std::string_view key) {
  return !std::all_of(key.begin(), key.end(), [](char c) { return is_alnum(c) || c == '_'; });
}

/// Every text below `node` at `path`, keys too, goes through the mask and comes out as valid UTF-8.
void mask_all(Json& node, const Mask& mask, const std::string& path) {
  if (node.is_string()) {
    if (!is_left_alone(path)) node = mask(to_valid_utf8(node.get_ref<const std::string&>()));
  } else if (node.is_array()) {
    for (Json& below : node) mask_all(below, mask, path + "/*");
  } else if (node.is_object()) {
    Json out = Json::object();
    for (auto& [key, below] : node.items()) {
      mask_all(below, mask, path + "/" + key);
      out[is_data(key) ? mask(to_valid_utf8(key)) : key] = std::move(below);
    }
    node = std::move(out);
  }
}

}  // namespace

void mask_tree(Json& document, const Mask& mask) { mask_all(document, mask, ""); }

}  // namespace kanshiki
