#include "world/limiting.hpp"

#include <gtest/gtest.h>

#include "world/testing/canned.hpp"

namespace kanshiki {
namespace {

using test::ask;
using test::Canned;

TEST(Limiting, QuestionsAreCountedByKind) {
  Canned inner;
  Deadline deadline;
  CaseLimits limits;
  limits.questions = {{"dns", 2}};
  limits.other_questions = 1;
  Limiting limiting(inner, limits, deadline);
  EXPECT_EQ(ask(limiting, {"dns", "A a.example"}).status, Reply::Status::answered);
  EXPECT_EQ(ask(limiting, {"dns", "A b.example"}).status, Reply::Status::answered);
  const Reply over = ask(limiting, {"dns", "A c.example"});
  EXPECT_EQ(over.status, Reply::Status::refused);
  EXPECT_EQ(over.why, "this case has asked its 2 questions of kind dns");
  EXPECT_EQ(ask(limiting, {"geo", "a"}).status, Reply::Status::answered);
  EXPECT_EQ(ask(limiting, {"geo", "b"}).status, Reply::Status::refused);
}

TEST(Limiting, BytesAreCounted) {
  Canned inner(std::string(600, 'x'));
  Deadline deadline;
  CaseLimits limits;
  limits.bytes = 1000;
  Limiting limiting(inner, limits, deadline);
  EXPECT_EQ(ask(limiting, {"http", "a"}).status, Reply::Status::answered);
  EXPECT_EQ(ask(limiting, {"http", "b"}).status, Reply::Status::answered);
  EXPECT_EQ(ask(limiting, {"http", "c"}).why, "this case has fetched its 1000 bytes");
}

TEST(Limiting, WhenTheTimeIsOverNothingIsAsked) {
  Canned inner;
  Deadline deadline;
  CaseLimits limits;
  limits.time = std::chrono::milliseconds(0);
  Limiting limiting(inner, limits, deadline);
  EXPECT_TRUE(deadline.passed());
  EXPECT_EQ(ask(limiting, {"dns", "A a.example"}).status, Reply::Status::timeout);
  EXPECT_TRUE(inner.asked.empty());
}

}  // namespace
}  // namespace kanshiki
