#include "report/mask.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {

Mask Mask::for_case(const Case& subject, const Profile& profile) {
  Mask out;
  const auto add = [&](std::string_view text, std::string_view stand_in) {
    if (text.size() >= 3) out.secrets_.push_back({to_lower(text), std::string(stand_in)});
  };
  for (const AddressList* list : {&subject.mail->to, &subject.mail->cc})
    for (const Mailbox& one : list->mailboxes) {
      add(one.address, "〇〇〇@〇〇〇");
      add(one.domain, "〇〇〇");
    }
  for (const std::string& address : profile.addresses) add(address, "〇〇〇@〇〇〇");
  for (const std::string& domain : profile.domains) add(domain, "〇〇〇");
  for (const std::string& name : profile.names) add(name, "〇〇〇");
  std::stable_sort(out.secrets_.begin(), out.secrets_.end(),
                   [](const Secret& a, const Secret& b) { return a.text.size() > b.text.size(); });
  return out;
}

std::string Mask::operator()(std::string_view text) const {
  std::string out(text);
  for (const Secret& secret : secrets_)
    for (std::size_t at = 0; (at = ifind(out, secret.text, at)) != std::string::npos;
         at += secret.stand_in.size())
      out.replace(at, secret.text.size(), secret.stand_in);
  return out;
}

}  // namespace kanshiki
