/// A domain that is not the brand's, but is run by it: the brand's own customer. Either somebody got into
/// that customer's account, or the customer is behind the mail; nothing of it tells which. Rests on
/// identity.claims_brand and host.registered.

#include <algorithm>

#include "infer/facts.hpp"
#include "infer/inference.hpp"
#include "knowledge/brand_facts.hpp"

namespace kanshiki::infer {
namespace {

bool owns_name_server(const Brand& brand, const Finding& registered) {
  const auto names = texts(registered, "name_servers");
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return brand.owns(name); });
}

bool owns_mailbox(const Brand& brand, std::string_view address) {
  const std::size_t at = address.rfind('@');
  return at != std::string_view::npos && brand.owns(address.substr(at + 1));
}

/// By what the brand runs the domain, as the part of a catalogue key; empty: it does not.
std::string run_through(const Brand& brand, const Finding& registered, const Knowledge& knowledge) {
  const auto names_brand = [&](std::string_view name) {
    const auto named = knowledge.brand_index.named_by_line(name);
    return std::any_of(named.begin(), named.end(),
                       [&](std::uint32_t one) { return knowledge.brands[one].id == brand.id; });
  };
  if (owns_name_server(brand, registered)) return "name_servers";
  if (owns_mailbox(brand, registered.text("contact_mail")) || names_brand(registered.text("contact")))
    return "contact";
  return names_brand(registered.text("registrar")) ? "registrar" : "";
}

}  // namespace

std::vector<Finding> brand_customer(const Case& subject, const Knowledge& knowledge) {
  std::vector<Finding> out;
  for (const Finding& claim : subject.findings) {
    const Brand* brand = claim.id == "identity.claims_brand" ? knowledge.brand(claim.text("brand")) : nullptr;
    if (!brand) continue;
    for (const Finding& registered : subject.findings) {
      if (registered.id != "host.registered" || brand->may_own(registered.text("domain"))) continue;
      const std::string through = run_through(*brand, registered, knowledge);
      if (through.empty()) continue;
      std::vector<Fact> facts = brand_facts(*brand);
      facts.push_back({"domain", std::string(registered.text("domain"))});
      facts.push_back({"run_through", through});
      out.push_back({"host.brand_customer", Meaning::neutral, std::move(facts), registered.cites});
    }
  }
  return out;
}

}  // namespace kanshiki::infer
