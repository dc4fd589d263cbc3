#include "world/address_guard.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

bool passes(std::string_view address) { return !objection(parse_ip(address).value()); }

TEST(AddressGuard, OnlyTheInternetPasses) {
  for (const char* address : {"133.242.53.24", "8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8",
                              "64:ff9b::8.8.8.8", "2002:808:808::1", "2400:8500::5efe:8.8.8.8"})
    EXPECT_TRUE(passes(address)) << address;
  for (const char* address :
       {"0.0.0.0",         "10.1.2.3",    "100.64.0.1",  "127.0.0.1",   "127.255.255.254", "169.254.169.254",
        "172.16.0.1",      "192.0.0.192", "192.168.1.1", "198.18.0.1",  "203.0.113.1",     "224.0.0.1",
        "255.255.255.255", "::",          "::1",         "fe80::1",     "fc00::1",         "fd00:ec2::254",
        "fec0::1",         "ff02::1",     "2001:db8::1", "64:ff9b:1::1"})
    EXPECT_FALSE(passes(address)) << address;
}

TEST(AddressGuard, InnerAddressesInsideOthersAreFound) {
  for (const char* address :
       {"::ffff:127.0.0.1", "::127.0.0.1", "::ffff:0:10.0.0.1", "64:ff9b::169.254.169.254", "2002:7f00:1::1",
        "2001:0:4136:e378:8000:63bf:80ff:fffe",  // Teredo, 127.0.0.1
        "2400:8500::5efe:10.0.0.1", "2400:8500::200:5efe:192.168.0.1"})
    EXPECT_FALSE(passes(address)) << address;
}

TEST(AddressGuard, TellsWhy) {
  EXPECT_EQ(objection(parse_ip("127.0.0.1").value()), "127.0.0.1 is no public address (loopback)");
  EXPECT_EQ(objection(parse_ip("64:ff9b::10.0.0.1").value()),
            "64:ff9b::a00:1 is no public address (private_use)");
}

TEST(AddressGuard, PortsOfOtherServicesAreRefused) {
  for (const unsigned port : {80u, 443u, 8080u, 8443u, 3000u, 65535u})
    EXPECT_FALSE(objection_to_port(port)) << port;
  for (const unsigned port : {0u, 22u, 25u, 53u, 110u, 143u, 587u, 6667u, 10080u, 65536u})
    EXPECT_TRUE(objection_to_port(port)) << port;
}

}  // namespace
}  // namespace kanshiki
