/// A page that asks for a password or a card and looks like a genuine login page that is known
/// (data/logins.toml), on a host that is not its owner's.

#include <cmath>

#include "examine/page/look.hpp"
#include "examine/page/seen.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::examine {
namespace {

std::int64_t percent(double share) { return std::llround(share * 100); }

/// Which of two likenesses says more.
double strength(const Likeness& one) { return one.build + one.picture + one.icon; }

/// The owner as a brand; of a page that is no known brand's, what is known of it.
Brand owner_of(const KnownLogin& login, const Knowledge& knowledge) {
  if (const Brand* known = knowledge.brand(login.brand)) return *known;
  Brand out;
  out.id = out.name_en = out.name_ja = login.brand;
  out.domains = {site_of(login.url).domain};
  out.site = login.url;
  return out;
}

struct Match {
  const KnownLogin* login = nullptr;
  Likeness likeness;
};

/// The known page that `page` looks most like a copy of, of those that do not belong on `host`.
Match best_match(const Page& page, const std::string& host, const Knowledge& knowledge) {
  const Look look = look_of(page.record, page.client, knowledge.form_fields);
  Match best;
  for (const KnownLogin& login : knowledge.logins) {
    if (login.client != page.client || login.is_at_home(host, knowledge.brand(login.brand))) continue;
    const Likeness likeness = examine::likeness(look, login.look);
    if (is_copy(likeness) && strength(likeness) > strength(best.likeness)) best = {&login, likeness};
  }
  return best;
}

}  // namespace

Found looks_like_login(const Page& page, const Knowledge& knowledge, World&) {
  const Site site = site_of(page.record.url());
  if (knowledge.logins.empty() || site.host.empty() || is_known_host(site.host, knowledge)) return {};
  if (!asks_in_earnest(knowledge.form_fields.asked(page.record))) return {};
  const Match match = best_match(page, site.host, knowledge);
  if (!match.login) return {};
  std::vector<Fact> facts = brand_facts(owner_of(*match.login, knowledge));
  facts.push_back({"host", site.host});
  facts.push_back({"original", match.login->url});
  facts.push_back({"seen", match.login->seen});
  facts.push_back({"build", percent(match.likeness.build)});
  facts.push_back({"picture", percent(match.likeness.picture)});
  facts.push_back({"icon", match.likeness.icon ? "same" : "other"});
  return about(page, "page.looks_like_login", Meaning::suspicious, std::move(facts), page.record.title());
}

}  // namespace kanshiki::examine
