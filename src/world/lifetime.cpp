#include "world/lifetime.hpp"

#include <algorithm>

#include "world/questions/dns_message.hpp"

namespace kanshiki {
namespace {

using std::chrono::seconds;
using namespace std::chrono_literals;

constexpr seconds longest = 24h, longest_negative = 3h;

std::optional<seconds> at_most(std::uint32_t ttl, seconds most) {
  if (ttl == 0) return {};
  return std::min(seconds(ttl), most);
}

std::optional<seconds> dns_lifetime(const Reply& reply) {
  const auto message = read_dns_message(reply.bytes);
  if (!message || message->truncated) return {};
  const bool none = message->code == ResponseCode::no_such_name;
  if (message->code != ResponseCode::no_error && !none) return {};
  std::uint32_t ttl = UINT32_MAX;
  bool answered = false;
  for (const DnsRecord& record : message->answers) {
    ttl = std::min(ttl, record.ttl);
    answered = answered || record.type == message->asked_type;
  }
  if (answered && !none) return at_most(ttl, longest);
  for (const DnsRecord& record : message->authorities) {
    const auto soa = record.is(RecordType::soa) ? message->authority(record) : std::nullopt;
    if (soa) return at_most(std::min({ttl, record.ttl, soa->minimum}), longest_negative);
  }
  return {};
}

}  // namespace

std::optional<seconds> lifetime(const Question& question, const Reply& reply) {
  if (reply.status != Reply::Status::answered) return {};
  if (question.kind == "dns") return dns_lifetime(reply);
  if (question.kind == "whois" || question.kind == "rdap") return longest;
  return {};
}

}  // namespace kanshiki
