#include "investigate/errand.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

namespace kanshiki {
namespace {

using namespace std::chrono_literals;
using Status = Reply::Status;

const Errand errand{"kind", "the thing", [] { return Work(); }, 1s};

TEST(Errand, AnAnswerOrTheReasonComesBack) {
  const Reply answered = reply_to_errand(errand, errand_result(std::string("bytes"), "somebody"));
  EXPECT_EQ(answered.status, Status::answered);
  EXPECT_EQ(answered.bytes, "bytes");
  EXPECT_EQ(answered.source, "somebody");

  const Reply late =
      reply_to_errand(errand, errand_result(fail(Error::Kind::timeout, "too long"), "somebody"));
  EXPECT_EQ(late.status, Status::timeout);
  EXPECT_EQ(late.why, "the thing: too long");
  const Reply failed = reply_to_errand(errand, errand_result(fail(Error::Kind::malformed, "broken"), ""));
  EXPECT_EQ(failed.status, Status::failed);
  EXPECT_EQ(failed.why, "the thing: broken");
  EXPECT_EQ(failed.bytes, "");
}

TEST(Errand, ALostCellIsToldByWhatItDiedOf) {
  EXPECT_EQ(reply_to_errand(errand, fail(Error::Kind::timeout, "slow")).status, Status::timeout);
  const Reply dead = reply_to_errand(errand, fail(Error::Kind::internal, "killed by signal 11"));
  EXPECT_EQ(dead.status, Status::failed);
  EXPECT_EQ(dead.why, "the thing: killed by signal 11");
}

TEST(Errand, ACellThatWasTakenOverSaysNothingThatCounts) {
  for (const std::string& said : {std::string(), std::string("garbage"), std::string(100, '\xFF')}) {
    const Reply reply = reply_to_errand(errand, said);
    EXPECT_EQ(reply.status, Status::failed);
    EXPECT_EQ(reply.bytes, "");
  }
}

TEST(Errand, AJobIsTheQuestionAndItsFile) {
  const Question question{"kind", "png 2cf2", Reach::local, std::make_shared<const std::string>("bytes")};
  const std::string job = errand_job(question);
  EXPECT_EQ(read_errand_job(job).about, "png 2cf2");
  EXPECT_EQ(read_errand_job(job).file, "bytes");
  const std::string without = errand_job({"kind", "x", Reach::local});
  EXPECT_EQ(read_errand_job(without).file, "");
}

TEST(Errand, ItsCellIsPreparedInsideAndBeforeTheLock) {
  const pid_t parent = ::getpid();
  const Preparation prepare = [parent] {
    const bool inside = ::getpid() != parent, open = ::access("/etc/passwd", R_OK) == 0;
    return [inside, open](std::string_view, Source&) {
      return std::string(inside && open ? "ready" : "not ready");
    };
  };
  auto cell = Cell::start_prepared(prepare);
  ASSERT_TRUE(cell);
  Refusing nobody;
  EXPECT_EQ(cell->run("", nobody, std::chrono::steady_clock::now() + 10s).value(), "ready");
}

}  // namespace
}  // namespace kanshiki
