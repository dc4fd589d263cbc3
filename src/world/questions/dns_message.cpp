#include "world/questions/dns_message.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t longest_name = 255, longest_label = 63;  // RFC 1035 §2.3.4
constexpr unsigned most_pointers = 127;                        // as many as a name may have labels
constexpr std::uint16_t internet = 1;                          // the only class that is asked

constexpr std::pair<RecordType, std::string_view> type_names[] = {
    {RecordType::a, "A"},     {RecordType::ns, "NS"},    {RecordType::cname, "CNAME"},
    {RecordType::soa, "SOA"}, {RecordType::ptr, "PTR"},  {RecordType::mx, "MX"},
    {RecordType::txt, "TXT"}, {RecordType::aaaa, "AAAA"}};

/// Reads numbers and names at a place that moves; once past the end, everything reads as 0 and `ok` is false.
class Cursor {
 public:
  Cursor(std::string_view bytes, std::size_t at, std::size_t end) : bytes_(bytes), at_(at), end_(end) {}

  std::size_t at() const { return at_; }
  bool ok() const { return ok_; }
  bool at_end() const { return at_ == end_; }

  std::uint8_t u8() {
    if (at_ >= end_) ok_ = false;
    return ok_ ? static_cast<std::uint8_t>(bytes_[at_++]) : 0;
  }
  std::uint16_t u16() {
    const unsigned high = u8();
    return static_cast<std::uint16_t>(high << 8 | u8());
  }
  std::uint32_t u32() {
    const std::uint32_t high = u16();
    return high << 16 | u16();
  }
  std::string_view take(std::size_t size) {
    if (size > end_ - at_) ok_ = false;
    if (!ok_) return {};
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }

  ///  3 w w w 7 e x a m p l e ⟨pointer⟩      length byte and label, in turn, to a 0 or a pointer to the rest
  std::string name();

 private:
  std::string_view bytes_;
  std::size_t at_, end_;
  bool ok_ = true;
};

void append_label(std::string& out, std::string_view label) {
  for (const char c : label) {
    if (c == '.' || c == '\\') {
      out += {'\\', c};
    } else if (c >= ' ' && c < 0x7F) {
      out += lower(c);
    } else {
      const unsigned byte = static_cast<unsigned char>(c);
      out += {'\\', static_cast<char>('0' + byte / 100), static_cast<char>('0' + byte / 10 % 10),
              static_cast<char>('0' + byte % 10)};
    }
  }
}

std::string Cursor::name() {
  std::string out;
  std::size_t size = 1;        // as it would be without compression
  std::size_t earliest = at_;  // a pointer must lead before this
  Cursor rest = *this;         // reads on where pointers lead, while this one stays behind the first of them
  unsigned pointers = 0;
  for (;;) {
    const unsigned length = rest.u8();
    if (length >= 0xC0) {
      const std::size_t target = (length & 0x3Fu) << 8 | rest.u8();
      if (pointers++ == 0) at_ = rest.at_;
      if (!rest.ok_ || target >= earliest || pointers > most_pointers) break;
      earliest = target;
      rest = Cursor(bytes_, target, bytes_.size());
      continue;
    }
    const std::string_view label = rest.take(length);
    size += length + 1;
    if (!rest.ok_ || length > longest_label || size > longest_name) break;
    if (length == 0) {
      if (pointers == 0) at_ = rest.at_;
      return out.empty() ? "." : out;
    }
    if (!out.empty()) out += '.';
    append_label(out, label);
  }
  ok_ = false;
  return {};
}

tl::unexpected<Error> malformed(std::string what) {
  return fail(Error::Kind::malformed, "DNS message: " + std::move(what));
}

/// Reads `count` records; those of other classes are passed over.
bool read_section(Cursor& in, unsigned count, std::vector<DnsRecord>& out) {
  for (unsigned i = 0; i < count && in.ok(); ++i) {
    DnsRecord record;
    record.name = in.name();
    record.type = in.u16();
    const std::uint16_t kind = in.u16();
    const std::uint32_t ttl = in.u32();
    record.ttl = ttl >> 31 ? 0 : ttl;
    record.data_size = in.u16();
    record.data_begin = in.at();
    in.take(record.data_size);
    if (in.ok() && kind == internet) out.push_back(std::move(record));
  }
  return in.ok();
}

Cursor data_of(const DnsMessage& message, const DnsRecord& record) {
  return {message.bytes, record.data_begin, record.data_begin + record.data_size};
}

/// `value`, if it was read in full and nothing follows it.
template <class T>
std::optional<T> whole(const Cursor& in, T value) {
  if (!in.ok() || !in.at_end()) return {};
  return value;
}

}  // namespace

std::string_view to_string(RecordType type) {
  return std::find_if(std::begin(type_names), std::end(type_names),
                      [&](const auto& one) { return one.first == type; })
      ->second;
}

std::optional<RecordType> parse_record_type(std::string_view text) {
  for (const auto& [type, name] : type_names)
    if (name == text) return type;
  return {};
}

std::string to_string(ResponseCode code) {
  static constexpr std::array<std::string_view, 6> names = {"NOERROR",  "FORMERR", "SERVFAIL",
                                                            "NXDOMAIN", "NOTIMP",  "REFUSED"};
  const auto number = static_cast<std::size_t>(code);
  return number < names.size() ? std::string(names[number]) : "response code " + std::to_string(number);
}

std::optional<IpAddress> DnsMessage::address(const DnsRecord& record) const {
  const std::string_view data = bytes.substr(record.data_begin, record.data_size);
  const auto copy = [&](auto array) -> std::optional<IpAddress> {
    if (data.size() != array.size()) return {};
    std::copy(data.begin(), data.end(), array.begin());
    return IpAddress(array);
  };
  return record.is(RecordType::a) ? copy(IpAddress::V4{}) : copy(IpAddress::V6{});
}

std::optional<std::string> DnsMessage::host(const DnsRecord& record) const {
  Cursor in = data_of(*this, record);
  std::string name = in.name();
  return whole(in, std::move(name));
}

std::optional<std::string> DnsMessage::text(const DnsRecord& record) const {
  Cursor in = data_of(*this, record);
  std::string out;
  while (in.ok() && !in.at_end()) {
    const std::size_t length = in.u8();
    out += in.take(length);
  }
  return whole(in, std::move(out));
}

std::optional<MailExchange> DnsMessage::exchange(const DnsRecord& record) const {
  Cursor in = data_of(*this, record);
  MailExchange out;
  out.preference = in.u16();
  out.host = in.name();
  return whole(in, std::move(out));
}

std::optional<StartOfAuthority> DnsMessage::authority(const DnsRecord& record) const {
  Cursor in = data_of(*this, record);
  StartOfAuthority out;
  out.primary = in.name();
  out.mailbox = in.name();
  for (std::uint32_t* field : {&out.serial, &out.refresh, &out.retry, &out.expire, &out.minimum})
    *field = in.u32();
  return whole(in, std::move(out));
}

Result<DnsMessage> read_dns_message(std::string_view bytes) {
  DnsMessage out;
  out.bytes = bytes;
  Cursor in(bytes, 0, bytes.size());
  in.u16();  // the transaction's number
  const unsigned flags = in.u16(), questions = in.u16(), answers = in.u16(), authorities = in.u16();
  in.u16();  // additional records
  if (!in.ok()) return malformed("shorter than its header");
  if (!(flags & 0x8000)) return malformed("a question, not a response");
  out.truncated = flags & 0x0200;
  out.recursion_available = flags & 0x0080;
  out.code = static_cast<ResponseCode>(flags & 0x000F);
  if (questions == 0 && out.code != ResponseCode::no_error) return out;  // some errors come without it
  if (questions != 1) return malformed("answers " + std::to_string(questions) + " questions instead of one");
  out.asked_name = in.name();
  out.asked_type = in.u16();
  if (in.u16() != internet || !in.ok()) return malformed("broken question");
  if (!read_section(in, answers, out.answers)) return malformed("broken answer section");
  if (!read_section(in, authorities, out.authorities)) return malformed("broken authority section");
  return out;
}

std::optional<std::string> dns_name(std::string_view name) {
  if (name.ends_with('.')) name.remove_suffix(1);
  if (name.empty() || name.size() > longest_name - 2) return {};
  for (const std::string_view label : split(name, '.'))
    if (label.empty() || label.size() > longest_label) return {};
  const auto plain = [](char c) { return c >= ' ' && c < 0x7F && c != '\\'; };
  if (!std::all_of(name.begin(), name.end(), plain)) return {};
  return to_lower(name);
}

std::optional<std::string> internet_name(std::string_view name) {
  const auto usual = [](char c) { return is_alnum(c) || c == '-' || c == '_' || c == '.'; };
  if (!std::all_of(name.begin(), name.end(), usual) || parse_ip(name)) return {};
  auto out = dns_name(name);
  if (!out || out->find('.') == std::string::npos) return {};
  return out;
}

}  // namespace kanshiki
