#include "investigate/login_references.hpp"

#include "base/time.hpp"
#include "examine/page/look.hpp"
#include "knowledge/host_of.hpp"
#include "parse/domain.hpp"

namespace kanshiki {
namespace {

std::string owner_of(const std::string& host, const Knowledge& knowledge) {
  if (const Brand* brand = knowledge.owner_of(host)) return brand->id;
  const std::string_view domain = parse::registrable_domain(host);
  return std::string(domain.empty() ? std::string_view(host) : domain);
}

/// What stands behind the path may be a visitor's own.
std::string without_query(std::string_view url) {
  return std::string(url.substr(0, url.find_first_of("?#")));
}

}  // namespace

std::string login_references(const Case& subject, const Knowledge& knowledge) {
  const std::string today = iso8601(subject.now).substr(0, std::string_view("2026-11-22").size());
  std::vector<KnownLogin> out;
  for (const auto& page : subject.all<Page>()) {
    const std::string host = host_of(page->record.url());
    const bool asks = asks_in_earnest(knowledge.form_fields.asked(page->record));
    if (!page->typed.empty() || page->client == Client::plain || host.empty() || !asks) continue;
    out.push_back({owner_of(host, knowledge), without_query(page->record.url()), today, page->client,
                   examine::look_of(page->record, page->client, knowledge.form_fields)});
  }
  return write_known_logins(out);
}

}  // namespace kanshiki
