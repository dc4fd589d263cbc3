/// DNS lists by real resolvers: listed, not listed, refused, and what is neither.

#include <gmock/gmock.h>

#include "box.hpp"
#include "world/questions/dns_list.hpp"

namespace kanshiki::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Lists : public BoxTest {
 protected:
  Result<ListAnswer> told(const OnDnsList& question) {
    LiveWorld world(options);
    CaseWorld online(world, limits);
    const Reply reply = ask(online.source(), question.question());
    if (reply.status != Reply::Status::answered) return fail(Error::Kind::unavailable, reply.why);
    return question.read(reply);
  }
};

TEST_F(Lists, HaveAnEntryOrNot) {
  EXPECT_THAT(told({"bl.spamcop.net", "24.53.242.133", {}})->codes, SizeIs(1));
  EXPECT_THAT(told({"bl.spamcop.net", "132.24.188.20", {}})->codes, IsEmpty());
  EXPECT_THAT(told({"dbl.spamhaus.org", "kiriiku.jp", {}})->codes, SizeIs(1));
}

TEST_F(Lists, ThatRefuseAreNotRead) {
  const auto answer = told({"multi.uribl.com", "kiriiku.jp", {*parse_network("127.0.0.1/32")}});
  ASSERT_TRUE(answer) << answer.error().what;
  EXPECT_THAT(answer->stopped, HasSubstr("does not answer this resolver"));
}

TEST_F(Lists, AreNotBelievedEverything) {
  EXPECT_THAT(told({"everything-list.test", "1.0.0.127", {}})->codes, SizeIs(1)) << "its test point shows it";
  EXPECT_FALSE(told({"elsewhere-list.test", "kiriiku.jp", {}})) << "a provider's own page";
}

TEST_F(Lists, OneThatIsSilentIsNoAnswer) {
  limits.time = std::chrono::milliseconds(1500);
  EXPECT_FALSE(told({"silent-list.test", "kiriiku.jp", {}}));
}

}  // namespace
}  // namespace kanshiki::test
