#include "net/host_look_up.hpp"

#include <algorithm>
#include <memory>

#include "world/address_guard.hpp"
#include "world/guarding.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_addresses = 3;  // of one host that are tried

HostAddresses refused(std::string why) { return {{}, Reply::Status::refused, std::move(why)}; }

/// The two look-ups of a host, until both are done.
struct LookUp {
  std::string host;
  std::function<void(HostAddresses)> done;
  std::size_t open = 2;
  HostAddresses found{};

  template <class Q>
  void collect(const Q& question, const Reply& reply) {
    if (reply.status != Reply::Status::answered) {
      found.status = reply.status;
      found.why = reply.why;
    } else if (const auto records = question.read(reply)) {
      found.addresses.insert(found.addresses.end(), records->values.begin(), records->values.end());
    } else {
      found.status = Reply::Status::failed;
      found.why = records.error().what;
    }
    if (--open == 0) finish();
  }

  void finish() {
    if (!found.addresses.empty()) return done(judge_addresses(std::move(found.addresses)));
    if (found.status == Reply::Status::answered) {
      found.status = Reply::Status::failed;
      found.why = host + " has no address";
    }
    done(std::move(found));
  }
};

}  // namespace

HostAddresses judge_addresses(std::vector<IpAddress> addresses) {
  const std::string why = addresses.empty() ? "" : objection(addresses.front()).value_or("");
  std::erase_if(addresses, [](const IpAddress& address) { return objection(address).has_value(); });
  if (addresses.empty()) return refused(why);
  std::sort(addresses.begin(), addresses.end());
  if (addresses.size() > most_addresses) addresses.resize(most_addresses);
  return {std::move(addresses), Reply::Status::answered, {}};
}

void look_up_host(DnsFetcher& dns, const std::string& host, EventLoop::Time until,
                  const std::function<void(HostAddresses)>& done) {
  const A v4{host};
  const Aaaa v6{host};
  if (auto why = objection(v4.question())) return done(refused(std::move(*why)));
  const auto look_up = std::make_shared<LookUp>(LookUp{host, done});
  dns.fetch(v4.question(), until, [=](const Reply& reply) { look_up->collect(v4, reply); });
  dns.fetch(v6.question(), until, [=](const Reply& reply) { look_up->collect(v6, reply); });
}

}  // namespace kanshiki
