#include "model/page.hpp"

namespace kanshiki {

std::string_view to_string(Client client) {
  switch (client) {
    case Client::phone:
      return "phone";
    case Client::desktop:
      return "desktop";
    case Client::plain:
      break;
  }
  return "plain";
}

std::optional<Client> client_from(std::string_view name) {
  for (const Client one : {Client::phone, Client::desktop, Client::plain})
    if (to_string(one) == name) return one;
  return std::nullopt;
}

std::string_view PageRecord::url() const {
  if (!frames.empty() && !frames.front().url.empty()) return frames.front().url;
  return chain.empty() ? std::string_view() : chain.back().url;
}

std::string_view PageRecord::title() const {
  return frames.empty() ? std::string_view() : frames.front().title;
}

int PageRecord::status() const { return chain.empty() ? 0 : chain.back().status; }

}  // namespace kanshiki
