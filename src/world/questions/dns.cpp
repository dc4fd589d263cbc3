#include "world/questions/dns.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr unsigned longest_alias_chain = 16;

tl::unexpected<Error> unavailable(std::string why) { return fail(Error::Kind::unavailable, std::move(why)); }

/// The records that answer a query, and what is known of their name.
struct Answered {
  DnsMessage message;
  std::vector<DnsRecord> records;
  std::string canonical_name;
};

/// Follows the CNAMEs in the answer section from the name asked of to the last one.
Result<std::string> follow_aliases(const DnsMessage& message, const DnsQuery& query) {
  std::string name = query.name;
  if (query.type == RecordType::cname) return name;
  for (unsigned i = 0; i < longest_alias_chain; ++i) {
    const auto alias = std::find_if(
        message.answers.begin(), message.answers.end(),
        [&](const DnsRecord& record) { return record.is(RecordType::cname) && record.name == name; });
    if (alias == message.answers.end()) return name;
    auto target = message.host(*alias);
    if (!target) return unavailable("DNS: broken CNAME of " + name);
    name = std::move(*target);
  }
  return unavailable("DNS: the CNAMEs of " + query.name + " lead on and on");
}

/// A server that knows nothing and names other servers, instead of asking them (RFC 2308 §2.1).
bool is_referral(const DnsMessage& message) {
  const auto has = [&](RecordType type) {
    return std::any_of(message.authorities.begin(), message.authorities.end(),
                       [&](const DnsRecord& record) { return record.is(type); });
  };
  return message.answers.empty() && !message.recursion_available && has(RecordType::ns) &&
         !has(RecordType::soa);
}

Result<Answered> read_answer(const Reply& reply, const DnsQuery& query) {
  auto message = read_dns_message(reply.bytes);
  if (!message) return unavailable(message.error().what);
  if (message->code != ResponseCode::no_error && message->code != ResponseCode::no_such_name)
    return unavailable("DNS: " + to_string(message->code));
  if (message->truncated) return unavailable("DNS: the answer is cut short");
  if (message->asked_name != query.name || message->asked_type != static_cast<std::uint16_t>(query.type))
    return unavailable("DNS: answers another question: " + message->asked_name);
  if (is_referral(*message)) return unavailable("DNS: a referral instead of an answer");
  auto canonical = follow_aliases(*message, query);
  if (!canonical) return tl::unexpected<Error>(canonical.error());

  Answered out{std::move(*message), {}, std::move(*canonical)};
  for (const DnsRecord& record : out.message.answers)
    if (record.is(query.type) && record.name == out.canonical_name) out.records.push_back(record);
  if (out.records.empty() && out.canonical_name == query.name && !out.message.answers.empty())
    return unavailable("DNS: answers for another name: " + out.message.answers.front().name);
  return out;
}

template <class Value>
std::optional<Value> value_of(const DnsMessage& message, const DnsRecord& record, RecordType type) {
  if constexpr (std::is_same_v<Value, IpAddress>)
    return message.address(record);
  else if constexpr (std::is_same_v<Value, MailExchange>)
    return message.exchange(record);
  else if constexpr (std::is_same_v<Value, StartOfAuthority>)
    return message.authority(record);
  else
    return type == RecordType::txt ? message.text(record) : message.host(record);
}

}  // namespace

std::optional<DnsQuery> dns_query(std::string_view about) {
  const std::size_t blank = about.find(' ');
  if (blank == std::string_view::npos) return {};
  const auto type = parse_record_type(about.substr(0, blank));
  auto name = dns_name(about.substr(blank + 1));
  if (!type || !name) return {};
  return DnsQuery{*type, std::move(*name)};
}

Question dns_question(RecordType type, std::string_view name) {
  return {"dns", std::string(to_string(type)) + " " + dns_name(name).value_or(std::string(name)),
          Reach::lookup};
}

std::optional<IpAddress> parse_reversed_labels(std::string_view reversed) {
  const auto labels = split(reversed, '.');
  const bool v4 = labels.size() == 4;
  if (!v4 && labels.size() != 32) return {};
  std::string text;
  for (std::size_t i = labels.size(); i-- > 0;) {
    text += labels[i];
    if (i > 0 && (v4 || i % 4 == 0)) text += v4 ? '.' : ':';
  }
  return parse_ip(text);
}

template <RecordType type, class Value>
Result<Records<Value>> DnsLookup<type, Value>::read(const Reply& reply) const {
  const auto answer = read_answer(reply, {type, dns_name(name).value_or(name)});
  if (!answer) return tl::unexpected<Error>(answer.error());
  Records<Value> out;
  out.canonical_name = answer->canonical_name;
  out.name_exists = answer->message.code != ResponseCode::no_such_name;
  for (const DnsRecord& record : answer->records) {
    auto value = value_of<Value>(answer->message, record, type);
    if (!value)
      return unavailable("DNS: broken " + std::string(to_string(type)) + " record of " + record.name);
    out.values.push_back(std::move(*value));
  }
  std::sort(out.values.begin(), out.values.end());
  return out;
}

template struct DnsLookup<RecordType::a, IpAddress>;
template struct DnsLookup<RecordType::aaaa, IpAddress>;
template struct DnsLookup<RecordType::mx, MailExchange>;
template struct DnsLookup<RecordType::txt, std::string>;
template struct DnsLookup<RecordType::ns, std::string>;
template struct DnsLookup<RecordType::soa, StartOfAuthority>;
template struct DnsLookup<RecordType::ptr, std::string>;
template struct DnsLookup<RecordType::cname, std::string>;

}  // namespace kanshiki
