#include "net/browser/proxy.hpp"

#include <gtest/gtest.h>
#include <poll.h>

#include "base/descriptor.hpp"
#include "net/testing/fake_resolver.hpp"

namespace kanshiki {
namespace {

using namespace std::chrono_literals;

/// A listening socket on loopback, as a cage's door is one.
struct Listening {
  Descriptor socket{::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)};
  sockaddr_in name = test::loopback(0);

  Listening() {
    socklen_t size = sizeof name;
    ::bind(socket.get(), reinterpret_cast<sockaddr*>(&name), size);
    ::listen(socket.get(), 8);
    ::getsockname(socket.get(), reinterpret_cast<sockaddr*>(&name), &size);
  }
  std::string port() const { return std::to_string(ntohs(name.sin_port)); }
};

class ProxyTest : public ::testing::Test {
 protected:
  /// What the proxy says to a browser that sends `request`, until it hangs up.
  std::string answer(const std::string& request) {
    const Descriptor browser(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ::connect(browser.get(), reinterpret_cast<const sockaddr*>(&door.name), sizeof door.name);
    ::send(browser.get(), request.data(), request.size(), MSG_NOSIGNAL);
    std::string out;
    bool open = true;
    loop.watch(browser.get(), POLLIN, [&](short) {
      char buffer[1000];
      const ssize_t got = ::recv(browser.get(), buffer, sizeof buffer, 0);
      if (got <= 0) return void(open = false);
      out.append(buffer, static_cast<std::size_t>(got));
    });
    loop.run_until([&] { return !open; });
    loop.forget(browser.get());
    return out;
  }

  EventLoop loop;
  test::FakeResolver resolver{loop, [](const std::string&, bool) { return std::string(); }};  // silent
  DnsFetcher dns{loop, {resolver.server()}};
  Listening door, canary;
  Proxy proxy{loop, dns, door.socket.get()};
};

TEST_F(ProxyTest, InnerAddressesAreRefusedWithoutAWord) {
  proxy.allow(1000, EventLoop::Clock::now() + 5s);
  EXPECT_EQ(answer("CONNECT 127.0.0.1:" + canary.port() + " HTTP/1.1\r\n\r\n"), "");
  EXPECT_EQ(answer("GET http://127.1:" + canary.port() + "/ HTTP/1.1\r\n\r\n"), "");
  EXPECT_EQ(proxy.ledger().refusals.at("127.0.0.1:" + canary.port()),
            "127.0.0.1 is no public address (loopback)");
  EXPECT_LT(::accept(canary.socket.get(), nullptr, nullptr), 0);
}

TEST_F(ProxyTest, NamesAreLookedUpByOurResolver) {
  proxy.allow(1000, EventLoop::Clock::now() + 200ms);
  EXPECT_EQ(answer("GET http://somewhere.example/ HTTP/1.1\r\n\r\n"), "");
  EXPECT_EQ(resolver.asked, 2u) << "for both families";
}

TEST_F(ProxyTest, BeforeAndAfterItsTimeItIsShut) {
  EXPECT_EQ(answer("GET http://gone.example/ HTTP/1.1\r\n\r\n"), "");
  EXPECT_EQ(proxy.ledger().refusals.at("gone.example:80"), "the visit has fetched all that it may");
  EXPECT_EQ(resolver.asked, 0u);
}

TEST_F(ProxyTest, RequestsWithoutEndAreNotServed) {
  proxy.allow(1000, EventLoop::Clock::now() + 60s);
  for (int i = 0; i < 2100; ++i)
    answer("CONNECT 127.0.0.1:" + std::to_string(10'100 + i) + " HTTP/1.1\r\n\r\n");
  EXPECT_LE(proxy.ledger().refusals.size(), 2000u);
  EXPECT_EQ(proxy.ledger().requests, 2100u);
}

TEST_F(ProxyTest, WhatIsNoRequestIsDropped) {
  proxy.allow(1000, EventLoop::Clock::now() + 5s);
  EXPECT_EQ(answer("\r\n\r\n"), "");
  EXPECT_EQ(answer(std::string(200'000, 'x')), "");
  EXPECT_EQ(proxy.ledger().requests, 0u);
}

}  // namespace
}  // namespace kanshiki
