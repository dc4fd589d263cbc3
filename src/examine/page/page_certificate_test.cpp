#include "examine/page/testing.hpp"
#include "world/testing/certificate.hpp"

namespace kanshiki::examine {

Found page_certificate(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

using kanshiki::testing::pem;

Found certificates(std::chrono::sys_seconds now, const std::string& problem) {
  PageRecord seen = login("https://www.example.jp/");
  seen.chain.front().certificates = {std::string(pem)};
  seen.chain.front().certificate_problem = problem;
  const Answers none;
  World world(none, now);
  return page_certificate(*page(std::move(seen)), knowledge(), world);
}

using namespace std::chrono_literals;
constexpr std::chrono::sys_seconds issued = std::chrono::sys_days{2026y / 11 / 21} + 23h + 1min + 4s;

TEST(PageCertificate, Young) {
  const Found found = certificates(issued + 3 * 24h, "");
  ASSERT_THAT(ids(found), ElementsAre("page.young_certificate"));
  EXPECT_EQ(std::get<std::int64_t>(found.findings[0].facts[2].value), 3);
  EXPECT_THAT(ids(certificates(issued + 8 * 24h, "")), IsEmpty());
  EXPECT_THAT(ids(certificates(issued - 24h, "")), IsEmpty()) << "replayed as if it were earlier";
}

TEST(PageCertificate, NotGood) {
  EXPECT_THAT(ids(certificates(issued + 30 * 24h, "hostname mismatch")), ElementsAre("page.bad_certificate"));
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
