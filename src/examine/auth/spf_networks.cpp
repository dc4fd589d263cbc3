#include "examine/auth/spf_networks.hpp"

#include <algorithm>

#include "parse/auth/spf_record.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

using parse::SpfDirective;
using Mechanism = SpfDirective::Mechanism;

constexpr unsigned most_terms = 10;  // with look-ups, RFC 7208 §4.6.4
constexpr std::size_t most_exchanges = 10, most_networks = 64;

bool is_plain(std::string_view name) { return name.find('%') == std::string_view::npos; }

/// One walk through a domain's records. An answer that is still open counts as missing: the examiner runs
/// again when it is there.
class Walk {
 public:
  Walk(World& world, bool v4) : world_(world), v4_(v4) {}

  void record_of(const std::string& domain) {
    const auto texts = world_.ask(Txt{domain});
    std::vector<std::string> records;
    if (texts)
      std::copy_if(texts->values.begin(), texts->values.end(), std::back_inserter(records),
                   parse::is_spf_record);
    const auto record = records.size() == 1 ? parse::parse_spf_record(records.front())
                                            : fail(Error::Kind::absent, "no SPF record, or several");
    if (!record) return miss();
    bool has_all = false;
    for (const SpfDirective& directive : record->directives) {
      has_all = has_all || directive.mechanism == Mechanism::all;
      if (directive.qualifier == '+') add(directive, domain);
    }
    if (record->redirect && !has_all) follow(std::string(*record->redirect));
  }

  SpfNetworks take() { return std::move(out_); }

 private:
  void add(const SpfDirective& directive, const std::string& domain) {
    const std::string target = directive.domain.empty() ? domain : std::string(directive.domain);
    switch (directive.mechanism) {
      case Mechanism::ip4:
      case Mechanism::ip6:
        return add(directive.network.base);
      case Mechanism::include:
        return follow(target);
      case Mechanism::a:
        return spend(target) ? add_host(target) : miss();
      case Mechanism::mx:
        return spend(target) ? add_exchanges(target) : miss();
      default:
        return miss();
    }
  }

  void follow(const std::string& target) { spend(target) ? record_of(target) : miss(); }

  void add_host(const std::string& host) {
    const auto addresses = v4_ ? world_.ask(A{host}) : world_.ask(Aaaa{host});
    if (!addresses) return miss();
    for (const IpAddress& one : addresses->values) add(one);
  }

  void add_exchanges(const std::string& domain) {
    const auto exchanges = world_.ask(Mx{domain});
    if (!exchanges || exchanges->values.size() > most_exchanges) return miss();
    for (const MailExchange& one : exchanges->values) dns_name(one.host) ? add_host(one.host) : miss();
  }

  void add(const IpAddress& address) {
    if (std::find(out_.addresses.begin(), out_.addresses.end(), address) != out_.addresses.end()) return;
    if (out_.addresses.size() >= most_networks) return miss();
    out_.addresses.push_back(address);
  }

  bool spend(const std::string& target) {
    return ++terms_ <= most_terms && is_plain(target) && dns_name(target);
  }
  void miss() { out_.complete = false; }

  World& world_;
  bool v4_;
  unsigned terms_ = 0;
  SpfNetworks out_;
};

}  // namespace

SpfNetworks spf_networks(World& world, const std::string& domain, bool v4) {
  Walk walk(world, v4);
  walk.record_of(domain);
  return walk.take();
}

}  // namespace kanshiki::examine
