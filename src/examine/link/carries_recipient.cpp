/// A link that carries the address of whom the mail went to. Newsletters do so in order to count and to
/// unsubscribe; pages that steal passwords are handed the address so that it is filled in already.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/link/hidden_address.hpp"
#include "model/mailing_list.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_addresses = 8;  // a mail to more people is made for none of them

/// The addresses that a link may carry; none of a mail to many.
std::vector<std::string> addresses_of(const Mail& mail, const Profile& profile) {
  if (mail.recipients.size() > most_addresses) return {};
  std::vector<std::string> out = mail.recipients;
  for (const std::string& own : profile.addresses)
    if (own.find('@') != std::string::npos && std::find(out.begin(), out.end(), own) == out.end())
      out.push_back(own);
  if (out.size() > most_addresses) out.clear();
  return out;
}

/// Words by which a link that ends a subscription is known.
bool ends_subscription(const Link& link) {
  constexpr std::array<std::string_view, 14> words = {
      "unsub",    "optout",   "opt-out", "opt_out", "remove", "preference", "subscri",
      "配信停止", "配信解除", "退会",    "解除",    "停止",   "登録",       "abmelden"};
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return icontains(link.url, word) || icontains(link.text, word);
  });
}

/// A parameter without a name: "?taro@example.jp", "?dGFyb0BleGFtcGxlLmpw".
bool is_nameless(std::string_view query) { return query.find_first_of("=&") >= query.find_last_not_of('='); }

/// Whether a filter of the receiving side rewrote the link: such a one notes for whom.
bool is_rewritten_by_filter(const parse::Url& url, const Knowledge& knowledge) {
  const Gateway* gateway = knowledge.gateways.of(url);
  return gateway && gateway->side == Gateway::Side::recipient;
}

struct Place {
  std::string_view part;
  const char* where;
  bool for_a_form;  ///< where pages look for what they fill in
};

}  // namespace

Found carries_recipient(const Link& link, const Knowledge& knowledge, World&) {
  if (!link.mail || link.host.empty() || link.kind == Link::Kind::image) return {};
  const parse::Url* url = link.parsed.get();
  if (!url) return {};
  if (std::max({url->fragment().size(), url->path().size(), url->query().size()}) <= 1) return {};
  const std::vector<std::string> addresses = addresses_of(*link.mail, knowledge.profile);
  if (addresses.empty()) return {};
  for (const Place& place : {Place{url->fragment(), "fragment", true}, Place{url->path(), "path", true},
                             Place{url->query(), "query", is_nameless(url->query())}}) {
    const auto encoding = place.part.size() > 1 ? encoding_of_address(place.part, addresses) : std::nullopt;
    if (!encoding) continue;
    if (is_rewritten_by_filter(*url, knowledge)) return {};
    const bool readable = *encoding == "plain" || *encoding == "base64" || *encoding == "hex";
    // A list's archive has the list's address in every path.
    const bool hands_over =
        place.for_a_form && readable && !ends_subscription(link) && !list_field(*link.mail);
    return {{{hands_over ? "link.hands_over_recipient" : "link.carries_recipient",
              hands_over ? Meaning::suspicious : Meaning::neutral,
              {{"host", link.host}, {"encoding", std::string(*encoding)}, {"where", place.where}},
              {cite(link)}}},
            {}};
  }
  return {};
}

}  // namespace kanshiki::examine
