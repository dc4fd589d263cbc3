#include "parse/registration/japanese_whois.hpp"

#include "base/text.hpp"
#include "parse/registration/party.hpp"
#include "parse/registration/registry_date.hpp"

namespace kanshiki::parse {
namespace {

constexpr int japan_minutes = 9 * 60;

/// "Connected (2027/03/31)": until when, in brackets.
std::optional<RegistryDate> date_in_brackets(std::string_view status) {
  const std::size_t open = status.find('('), close = status.find(')');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
  return registry_date(status.substr(open + 1, close - open - 1), japan_minutes);
}

std::string_view without_brackets(std::string_view status) {
  return trim(status.substr(0, status.find('(')));
}

void read_dates(const WhoisFields& fields, Registration& out) {
  out.created = registry_date(
      fields.first({"登録年月日", "created on", "registered date", "割当年月日", "assigned date"}),
      japan_minutes);
  out.changed = registry_date(fields.first({"最終更新", "last updated", "last update"}), japan_minutes);
  out.expires = registry_date(fields.first({"有効期限", "expires on"}), japan_minutes);
  for (const std::string_view status : fields.all({"状態", "status", "state"})) {
    out.status.emplace_back(without_brackets(status));
    if (!out.expires) out.expires = date_in_brackets(status);
  }
}

}  // namespace

Registration read_japanese_whois(const WhoisFields& fields) {
  Registration out;
  out.range = fields.first({"ipネットワークアドレス", "network number"});
  out.name = out.range.empty() ? to_lower(fields.first({"ドメイン名", "domain name"}))
                               : std::string(fields.first({"ネットワーク名", "network name"}));
  set_holder(out, fields.first({"組織名", "organization"}), fields.first({"登録者名", "registrant"}));
  if (const auto contact = fields.first({"名前", "name"}); names_organisation(contact)) {
    out.contact = contact;
    out.contact_mail = fields.first({"email"});
  }
  for (const std::string_view server : fields.all({"ネームサーバ", "name server"}))
    if (const auto parts = words(server); !parts.empty()) out.name_servers.push_back(to_lower(parts.front()));
  read_dates(fields, out);
  if (!out.range.empty()) out.country = "JP";
  out.abuse = fields.first({"abuse"});
  return out;
}

}  // namespace kanshiki::parse
