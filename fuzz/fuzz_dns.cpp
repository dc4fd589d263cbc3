// What must hold of every DNS message that is read: whatever it says lies within it, names are within their
// bounds and can be asked for again or are the root, and typed answers are sorted.
#include <algorithm>

#include "require.hpp"
#include "world/lifetime.hpp"
#include "world/questions/dns.hpp"

namespace {

using namespace kanshiki;

constexpr std::size_t longest_name = 4 * 255;  // every byte escaped: "\200"

void is_sound(const std::optional<std::string>& name) { require(!name || name->size() <= longest_name); }

void is_sound(const DnsMessage& message, const DnsRecord& record) {
  require(record.data_begin + record.data_size <= message.bytes.size());
  is_sound(record.name);
  is_sound(message.host(record));
  const auto text = message.text(record);
  require(!text || text->size() <= record.data_size);
  (void)message.address(record);
  if (const auto exchange = message.exchange(record)) is_sound(exchange->host);
  if (const auto authority = message.authority(record)) is_sound(authority->primary);
}

template <class Lookup>
void is_sorted(const Reply& reply, const std::string& name) {
  const auto answer = Lookup{name}.read(reply);
  require(!answer || std::is_sorted(answer->values.begin(), answer->values.end()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes.assign(reinterpret_cast<const char*>(data), size);
  const auto message = read_dns_message(reply.bytes);
  if (!message) return 0;
  for (const auto* section : {&message->answers, &message->authorities})
    for (const DnsRecord& record : *section) is_sound(*message, record);
  const auto life = lifetime({"dns", "A example.jp"}, reply);
  require(!life || (life->count() > 0 && *life <= std::chrono::hours(24)));
  is_sorted<A>(reply, message->asked_name);
  is_sorted<Aaaa>(reply, message->asked_name);
  is_sorted<Mx>(reply, message->asked_name);
  is_sorted<Txt>(reply, message->asked_name);
  is_sorted<Ptr>(reply, message->asked_name);
  is_sorted<Soa>(reply, message->asked_name);
  return 0;
}
