#include "examine/route/through_list.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "examine/organisation.hpp"
#include "model/mailing_list.hpp"

namespace kanshiki::examine {
namespace {

/// The words of a list's field that may be its host: `<openbmc.lists.example.org>`, `mailto:a@example.org`.
std::vector<std::string_view> hosts_in(std::string_view text) {
  std::vector<std::string_view> out;
  const auto in_host = [](char c) { return is_alnum(c) || c == '.' || c == '-' || c == '_'; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t begin = at;
    while (at < text.size() && in_host(text[at])) ++at;
    const std::string_view word = text.substr(begin, at - begin);
    if (word.find('.') != std::string_view::npos) out.push_back(word);
  }
  return out;
}

}  // namespace

bool came_through_list(const Route& route) {
  const HeaderField* field = list_field(*route.mail);
  if (!field || !route.boundary) return false;
  const Boundary& boundary = *route.boundary;
  std::string_view envelope;
  if (!route.mail->return_path.mailboxes.empty()) envelope = route.mail->return_path.mailboxes[0].domain;
  const auto hosts = hosts_in(field->text);
  return std::any_of(hosts.begin(), hosts.end(), [&](std::string_view host) {
    return same_organisation(host, boundary.rdns) || same_organisation(host, boundary.helo) ||
           same_organisation(host, envelope);
  });
}

}  // namespace kanshiki::examine
