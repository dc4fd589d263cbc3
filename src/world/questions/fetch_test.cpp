#include "world/questions/fetch.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

Result<Fetched> read(std::string bytes) {
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = std::move(bytes);
  return Fetch{"https://example.jp/"}.read(reply);
}

TEST(Fetch, IsAskedWithoutTheFragment) {
  const Question question = Fetch{"https://example.jp/a?b#c"}.question();
  EXPECT_EQ(question.about, "GET https://example.jp/a?b");
  EXPECT_EQ(question.reach, Reach::visit);
}

TEST(Fetch, ComesBackAsItWasWritten) {
  const Fetched before{
      {{"http://example.jp/", "192.0.2.1", 302, {{"Location", "https://example.jp/"}}, "", {}, ""},
       {"https://example.jp/",
        "192.0.2.1",
        200,
        {{"Content-Type", "text/html; charset=Shift_JIS"}, {"X", "\x83"}},
        "\x83\x65\x83\x58\x83\x67",
        {"-----BEGIN CERTIFICATE-----\n"},
        "self-signed certificate"}},
      "larger than 2 MiB"};
  const auto after = read(write_fetched(before));
  ASSERT_TRUE(after) << after.error().what;
  ASSERT_EQ(after->hops.size(), 2u);
  EXPECT_EQ(after->hops[0].header("location"), "https://example.jp/");
  EXPECT_EQ(after->hops[1].status, 200);
  EXPECT_EQ(after->hops[1].body, before.hops[1].body);
  EXPECT_EQ(after->hops[1].header("x"), "\xEF\xBF\xBD");
  EXPECT_EQ(after->hops[1].certificates, before.hops[1].certificates);
  EXPECT_EQ(after->hops[1].certificate_problem, "self-signed certificate");
  EXPECT_EQ(after->stopped, "larger than 2 MiB");
}

TEST(Fetch, BrokenRecordsAreNoPages) {
  for (const char* bytes : {"", "{", "[]", "{}", R"({"hops":[]})", R"({"hops":[1]})", R"({"hops":{"a":{}}})"})
    EXPECT_FALSE(read(bytes)) << bytes;
  EXPECT_TRUE(read(R"({"hops":[{"status":"200","headers":[1,["a"]],"body":[]}]})"));
}

}  // namespace
}  // namespace kanshiki
