#include "world/questions/scan.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using namespace std::string_literals;

Result<Scanned> read(std::string bytes) {
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = std::move(bytes);
  return ScanOf::file("abc").read(reply);
}

TEST(ScanOf, AKnownFile) {
  const auto scanned = read(
                           "1: ClamAV 1.4.3/27800/Sat Nov 21\0"
                           "2: stream: Win.Test.EICAR_HDB-1 FOUND\0"s)
                           .value();
  EXPECT_EQ(scanned.signature, "Win.Test.EICAR_HDB-1");
  EXPECT_EQ(scanned.scanner, "ClamAV 1.4.3/27800/Sat Nov 21");
}

TEST(ScanOf, AFileThatIsNotKnown) {
  EXPECT_EQ(read("1: ClamAV 1.4.3\0"
                 "2: stream: OK\0"s)
                .value()
                .signature,
            "");
}

TEST(ScanOf, WhatIsNoAnswerIsNotClean) {
  for (const std::string& said :
       {"1: ClamAV 1.4.3\0"
        "2: INSTREAM size limit exceeded. ERROR\0"s,
        "1: ClamAV 1.4.3\0"s, ""s, "\0\0"s, "2: stream: Can't allocate memory ERROR\0"s,
        "2: stream:  FOUND\0"s, "2: OK\0"s, "stream: OK\0"s}) {
    const auto scanned = read(said);
    ASSERT_FALSE(scanned) << said;
    EXPECT_EQ(scanned.error().kind, Error::Kind::unavailable);
  }
  EXPECT_EQ(read("2: INSTREAM size limit exceeded. ERROR\0"s).error().what,
            "the virus scanner: INSTREAM size limit exceeded. ERROR");
}

TEST(ScanOf, IsAskedByDigestAndHandsTheFileOver) {
  const Question question = ScanOf::file("abc").question();
  EXPECT_EQ(question.about, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(*question.file, "abc");
  EXPECT_EQ(clamd_request("abc"), "zIDSESSION\0zVERSION\0zINSTREAM\0\0\0\0\3abc\0\0\0\0zEND\0"s);
  const std::string large = clamd_request(std::string(1024 * 1024 + 1, 'x'));
  EXPECT_TRUE(large.ends_with("\0\0\0\1x\0\0\0\0zEND\0"s)) << "in chunks";
}

}  // namespace
}  // namespace kanshiki
