/// Pages that aim at what is inside reach nothing: not by any kind of request that a browser makes.

#include <gmock/gmock.h>

#include "browser_box.hpp"
#include "canaries.hpp"

namespace kanshiki::test {
namespace {

using ::testing::HasSubstr;

class VisitGuard : public BrowserBoxTest {
 protected:
  void SetUp() override {
    BrowserBoxTest::SetUp();
    if (!IsSkipped()) canaries.emplace();
  }

  std::optional<Canaries> canaries;
};

TEST_F(VisitGuard, NoPageReachesWhatIsInside) {
  const PageRecord record = visit("http://pages.test/inside.html");
  EXPECT_EQ(record.title(), "All tried") << "the page did what it came for";
  EXPECT_EQ(canaries->connections(), 0u);
  std::size_t refused = 0;
  for (const PageRequest& one : record.requests)
    refused += one.blocked.find("no public address") != std::string::npos;
  EXPECT_GT(refused, 40u);
}

TEST_F(VisitGuard, NoRedirectLeadsInside) {
  for (const char* target :
       {"http://127.0.0.1/", "http://[::1]:8080/", "http://169.254.169.254/latest/meta-data/",
        "http://metadata.inner.test/", "https://loopback.inner.test/"}) {
    const PageRecord record = visit(std::string("http://hostile.test/to?") + target);
    EXPECT_THAT(record.stopped, HasSubstr("is no public address")) << target;
    EXPECT_EQ(canaries->connections(), 0u) << target;
  }
}

TEST_F(VisitGuard, ANameThatTurnsInwardsIsJudgedEachTime) {
  visit("http://a.rebind.test/to?http://a.rebind.test/");
  EXPECT_EQ(canaries->connections(), 0u);
}

}  // namespace
}  // namespace kanshiki::test
