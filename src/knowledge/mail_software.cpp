#include "knowledge/mail_software.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/time.hpp"
#include "knowledge/pattern.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

bool matches(const Pattern& pattern, std::string_view text) {
  return re2::RE2::FullMatch(piece(text), *pattern);
}

std::string text_of(const toml::table& entry, const char* key) { return entry[key].value_or(std::string()); }

Result<IdShape> read_shape(const toml::table& entry) {
  PatternReader patterns;
  IdShape out{text_of(entry, "id"), text_of(entry, "kind"), text_of(entry, "software"),
              patterns.read(text_of(entry, "local")), patterns.read(text_of(entry, "host"))};
  std::string wrong = patterns.error();
  if (wrong.empty() && (out.id.empty() || out.kind.empty() || out.software.empty() || !out.local))
    wrong = "id, kind, software or local is missing";
  if (!wrong.empty()) return fail(Error::Kind::malformed, out.id + ": " + wrong);
  return out;
}

Result<MailClient> read_client(const std::string& id, const toml::table& entry) {
  MailClient out;
  out.id = id;
  out.name = text_of(entry, "name");
  out.begins = strings(entry["begins"]);
  out.shapes = strings(entry["shapes"]);
  out.desktop = entry["desktop"].value_or(false);
  out.language = text_of(entry, "language");
  if (out.name.empty() || out.begins.empty())
    return fail(Error::Kind::malformed, "name or begins is missing");
  if (const std::string day = text_of(entry, "ended"); !day.empty()) {
    const auto ended = parse_iso8601(day + "T00:00:00Z");
    if (!ended) return fail(Error::Kind::malformed, ended.error().what);
    out.ended = *ended;
  }
  return out;
}

}  // namespace

bool IdShape::fits(std::string_view id_local, std::string_view id_host) const {
  return matches(local, id_local) && (!host || matches(host, id_host));
}

const IdShape* MailSoftware::shape_of(std::string_view id_local, std::string_view id_host) const {
  const auto hit = std::find_if(shapes.begin(), shapes.end(),
                                [&](const IdShape& one) { return one.fits(id_local, id_host); });
  return hit == shapes.end() ? nullptr : &*hit;
}

const MailClient* MailSoftware::client_of(std::string_view named) const {
  const auto hit = std::find_if(clients.begin(), clients.end(), [&](const MailClient& one) {
    return std::any_of(one.begins.begin(), one.begins.end(),
                       [&](const std::string& begin) { return istarts_with(named, begin); });
  });
  return hit == clients.end() ? nullptr : &*hit;
}

Result<std::vector<IdShape>> read_id_shapes(std::string_view text) {
  auto table = read_toml(text, "message_ids.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  auto out = read_array(*table, "message_ids.toml", "shapes", read_shape);
  if (out && out->empty()) return fail(Error::Kind::malformed, "message_ids.toml: no [[shapes]]");
  return out;
}

Result<std::vector<MailClient>> read_mail_clients(std::string_view text) {
  return read_entries(text, "mail_clients.toml", read_client);
}

}  // namespace kanshiki
