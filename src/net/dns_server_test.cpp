#include "net/dns_server.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

std::string read(std::string_view text) {
  const auto server = parse_dns_server(text);
  return server ? server->to_string() : "error";
}

TEST(DnsServer, IsReadInEverySpelling) {
  EXPECT_EQ(read("192.0.2.53"), "192.0.2.53:53");
  EXPECT_EQ(read("192.0.2.53:5353"), "192.0.2.53:5353");
  EXPECT_EQ(read("2001:db8::53"), "[2001:db8::53]:53");
  EXPECT_EQ(read("[2001:db8::53]"), "[2001:db8::53]:53");
  EXPECT_EQ(read("[2001:db8::53]:5353"), "[2001:db8::53]:5353");
}

TEST(DnsServer, NothingElseIs) {
  for (const char* text : {"", ":53", "192.0.2.53:", "192.0.2.53:0", "192.0.2.53:65536", "192.0.2.53:53x",
                           "[2001:db8::53]5353", "2001:db8::zz", "a:b:53"})
    EXPECT_EQ(read(text), "error") << text;
}

}  // namespace
}  // namespace kanshiki
