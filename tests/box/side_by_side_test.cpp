/// A case costs about its slowest chain of questions, not their sum.

#include <gmock/gmock.h>

#include "box.hpp"
#include "world/questions/reverse_name.hpp"
#include "world/testing/settle.hpp"

namespace kanshiki::test {
namespace {

using namespace std::chrono_literals;

constexpr auto delay = 200ms;  // of each answer, by hostile_dns.py

class SideBySide : public BoxTest {
 protected:
  void SetUp() override {
    BoxTest::SetUp();
    options.dns = {parse_dns_server("45.79.1.9").value()};
  }
};

TEST_F(SideBySide, TwelveHosts) {
  LiveWorld world(options);
  CaseWorld online(world, limits);
  std::size_t found = 0;
  const auto time = time_of([&] {
    found = settle(online.source(), [](World& w) {
      std::size_t addresses = 0;
      for (int i = 1; i <= 12; ++i) {
        const std::string host = "h" + std::to_string(i) + ".many.test";
        const auto v4 = w.ask(A{host});
        const auto v6 = w.ask(Aaaa{host});
        if (v4 && v6) addresses += v4->values.size();
      }
      return addresses;
    });
  });
  EXPECT_EQ(found, 12u);
  EXPECT_GE(time, delay);
  EXPECT_LT(time, 2 * delay) << "the longest chain is one question";
}

TEST_F(SideBySide, ChainsOfTwo) {
  LiveWorld world(options);
  CaseWorld online(world, limits);
  const auto time = time_of([&] {
    settle(online.source(), [](World& w) {
      for (const char* address : {"175.28.4.236", "202.254.239.10", "203.142.206.20", "133.242.53.24"})
        (void)ask_reverse_names(w, parse_ip(address).value());
      return 0;
    });
  });
  EXPECT_GE(time, 2 * delay);
  EXPECT_LT(time, 4 * delay) << "the longest chain is two questions";
}

}  // namespace
}  // namespace kanshiki::test
