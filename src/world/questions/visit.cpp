#include "world/questions/visit.hpp"

#include "base/text.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {

std::string url_in_question(std::string_view url) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : to_valid_utf8(url)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && byte != 0x7F)
      out += c;
    else
      (out += '%').append({digits[byte >> 4], digits[byte & 15]});
  }
  return out;
}

Question Visit::question() const {
  return {"browser", "VISIT " + std::string(to_string(client)) + " " + url_in_question(url), Reach::visit};
}

Result<PageRecord> Visit::read(const Reply& reply) const { return read_page_record(reply.bytes); }

std::optional<Visit> visit_query(std::string_view about) {
  const auto fields = split(about, ' ');
  if (fields.size() != 3 || fields[0] != "VISIT") return std::nullopt;
  const auto client = client_from(fields[1]);
  const bool web = istarts_with(fields[2], "http://") || istarts_with(fields[2], "https://");
  if (!client || !web) return std::nullopt;
  return Visit{std::string(fields[2]), *client};
}

}  // namespace kanshiki
