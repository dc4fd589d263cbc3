#include "net/browser/proxy_request.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

std::string outcome(const std::string& head) {
  const auto request = read_proxy_request(head);
  return request ? request->target.host + ":" + std::to_string(request->target.port) : request.error().what;
}

TEST(ProxyRequest, AUrlBecomesAPathAtItsHost) {
  const auto request = read_proxy_request(
      "POST http://shop.example.jp:8080/a?b=c#d HTTP/1.1\r\nHost: shop.example.jp:8080\r\n"
      "Proxy-Connection: keep-alive\r\nConnection: keep-alive\r\nContent-Length: 3\r\n\r\n");
  ASSERT_TRUE(request) << request.error().what;
  EXPECT_FALSE(request->tunnel);
  EXPECT_EQ(request->target.host, "shop.example.jp");
  EXPECT_EQ(request->target.port, 8080u);
  EXPECT_EQ(request->body_bytes, 3u);
  EXPECT_EQ(request->head,
            "POST /a?b=c HTTP/1.1\r\nHost: shop.example.jp:8080\r\nContent-Length: 3\r\n"
            "Connection: close\r\n\r\n");
}

TEST(ProxyRequest, WithoutAPathItIsTheRoot) {
  EXPECT_TRUE(
      read_proxy_request("GET http://example.jp HTTP/1.1\r\n\r\n")->head.starts_with("GET / HTTP/1.1\r\n"));
  EXPECT_TRUE(read_proxy_request("GET http://example.jp?q HTTP/1.1\r\n\r\n")
                  ->head.starts_with("GET /?q HTTP/1.1\r\n"));
}

TEST(ProxyRequest, ATunnelHasAHostAndAPort) {
  const auto request = read_proxy_request("CONNECT example.jp:443 HTTP/1.1\r\nHost: example.jp:443\r\n\r\n");
  ASSERT_TRUE(request) << request.error().what;
  EXPECT_TRUE(request->tunnel);
  EXPECT_EQ(request->head, "");
  EXPECT_EQ(outcome("CONNECT example.jp:443 HTTP/1.1\r\n\r\n"), "example.jp:443");
  EXPECT_EQ(outcome("CONNECT [2001:db8::1]:8443 HTTP/1.1\r\n\r\n"), "2001:db8::1:8443");
}

TEST(ProxyRequest, AddressesInAnyNotationAreAddresses) {
  for (const char* host : {"127.1", "0x7f000001", "2130706433", "0177.0.0.1"}) {
    const auto request = read_proxy_request("CONNECT " + std::string(host) + ":443 HTTP/1.1\r\n\r\n");
    ASSERT_TRUE(request) << host;
    ASSERT_TRUE(request->target.address) << host;
    EXPECT_TRUE(request->target.address->is_loopback()) << host;
  }
}

TEST(ProxyRequest, OtherServicesAreRefused) {
  EXPECT_EQ(outcome("CONNECT example.jp:25 HTTP/1.1\r\n\r\n"), "port 25 is not for HTTP");
  EXPECT_EQ(outcome("GET ftp://example.jp/ HTTP/1.1\r\n\r\n"), "only http URLs and tunnels are served");
  EXPECT_EQ(outcome("GET / HTTP/1.1\r\nHost: example.jp\r\n\r\n"), "only http URLs and tunnels are served");
  EXPECT_EQ(outcome("GET file:///etc/passwd HTTP/1.1\r\n\r\n"), "only http URLs and tunnels are served");
}

TEST(ProxyRequest, WhatMayBeReadInTwoWaysIsNot) {
  const std::string line = "GET http://example.jp/ HTTP/1.1\r\n";
  for (const std::string& head : {
           std::string(),
           std::string("\r\n\r\n"),
           line,
           line + "Host: example.jp\n\r\n",
           line + "Host : example.jp\r\n\r\n",
           line + "Host: a\r\n folded\r\n\r\n",
           line + "Host: a\rb\r\n\r\n",
           line + std::string("Host: a\0b\r\n\r\n", 13),
           line + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
           line + "Content-Length: -1\r\n\r\n",
           line + "Content-Length: 1, 1\r\n\r\n",
           line + "Content-Length: 99999999999999999999\r\n\r\n",
           line + "Transfer-Encoding: chunked\r\n\r\n",
           line + "\r\nGET http://b.example/ HTTP/1.1\r\n\r\n",
           std::string("GET  http://example.jp/ HTTP/1.1\r\n\r\n"),
           std::string("GET http://example.jp/ HTTP/2\r\n\r\n"),
           std::string("CONNECT a@b:443 HTTP/1.1\r\n\r\n"),
           std::string("CONNECT example.jp:443/x HTTP/1.1\r\n\r\n"),
           "CONNECT " + std::string(300, 'a') + ".example:443 HTTP/1.1\r\n\r\n",
       })
    EXPECT_FALSE(read_proxy_request(head)) << head;
}

}  // namespace
}  // namespace kanshiki
