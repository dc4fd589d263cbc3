#include "knowledge/gateways.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "knowledge/host_pattern.hpp"
#include "knowledge/toml.hpp"
#include "parse/url/form.hpp"
#include "parse/url/percent.hpp"
#include "parse/url/wrapped.hpp"

namespace kanshiki {
namespace {

using Side = Gateway::Side;
using Form = Gateway::Form;

constexpr std::array<std::pair<std::string_view, Side>, 3> sides = {
    {{"recipient", Side::recipient}, {"anyone", Side::anyone}, {"quotes", Side::quotes}}};
constexpr std::array<std::pair<std::string_view, Form>, 7> forms = {{{"value", Form::value},
                                                                     {"path", Form::path},
                                                                     {"bare_path", Form::bare_path},
                                                                     {"proofpoint_v2", Form::proofpoint_v2},
                                                                     {"proofpoint_v3", Form::proofpoint_v3},
                                                                     {"translate_goog", Form::translate_goog},
                                                                     {"host_only", Form::host_only}}};

template <class T, std::size_t N>
std::optional<T> named(const std::array<std::pair<std::string_view, T>, N>& names, std::string_view name) {
  const auto hit =
      std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == name; });
  return hit == names.end() ? std::nullopt : std::optional(hit->second);
}

Result<Gateway> read_gateway(std::string id, const toml::table& entry) {
  Gateway out;
  out.id = std::move(id);
  out.name = entry["name"].value_or("");
  const auto side = named(sides, entry["side"].value_or(std::string_view("anyone")));
  const auto form = named(forms, entry["form"].value_or(std::string_view("value")));
  if (!side || !form) return fail(Error::Kind::malformed, "no such side or form");
  out.side = *side;
  out.form = *form;
  out.hosts = strings(entry["hosts"]);
  out.path = entry["path"].value_or("/");
  out.parameters = strings(entry["parameters"]);
  out.prefix = entry["prefix"].value_or("");
  if (out.name.empty() || out.hosts.empty()) return fail(Error::Kind::malformed, "no name or no hosts");
  return out;
}

/// The value of the first of `names` that the query has, without `prefix`.
std::optional<std::string> value_of(const parse::Url& url, const Gateway& gateway) {
  const std::vector<parse::FormField> fields = parse::parse_form(url.query());
  for (const std::string& name : gateway.parameters) {
    if (name == "?") return std::string(url.query());
    for (const parse::FormField& field : fields)
      if (iequals(field.name, name) && field.value.starts_with(gateway.prefix))
        return field.value.substr(gateway.prefix.size());
  }
  return std::nullopt;
}

std::optional<std::string> host_only(std::string_view value) {
  if (value.empty() || value.find_first_of("/?#@:") != std::string_view::npos) return std::nullopt;
  return "https://" + std::string(value) + "/";
}

std::optional<std::string> bare_path(std::string_view rest) {
  if (rest.empty() || !is_alnum(rest.front()) || rest.find('.') > rest.find('/')) return std::nullopt;
  return "https://" + std::string(rest);
}

}  // namespace

std::optional<std::string> Gateway::unwrap(const parse::Url& url) const {
  switch (form) {
    case Form::path:
      return parse::url_in_path(parse::behind_host(url));
    case Form::bare_path:
      return bare_path(parse::behind_host(url).substr(path.size()));
    case Form::proofpoint_v3:
      return parse::from_proofpoint_v3(parse::behind_host(url));
    case Form::translate_goog:
      return parse::from_translate_goog(url);
    default:
      break;
  }
  const auto value = value_of(url, *this);
  if (!value) return std::nullopt;
  if (form == Form::host_only) return host_only(*value);
  return parse::url_in_value(form == Form::proofpoint_v2 ? parse::from_proofpoint_v2(*value) : *value);
}

const Gateway* Gateways::of(const parse::Url& url) const {
  const auto hit = std::find_if(all_.begin(), all_.end(), [&](const Gateway& one) {
    return url.path().starts_with(one.path) && matches_host(one.hosts, url.host());
  });
  return hit == all_.end() ? nullptr : &*hit;
}

Result<Gateways> read_gateways(std::string_view text) {
  return read_entries(text, "gateways.toml", read_gateway).map([](std::vector<Gateway> all) {
    return Gateways(std::move(all));
  });
}

}  // namespace kanshiki
