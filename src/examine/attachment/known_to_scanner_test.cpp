#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "examine/attachment/testing.hpp"
#include "world/questions/scan.hpp"
#include "world/testing/canned.hpp"

namespace kanshiki::examine {

Found known_to_scanner(const Part&, const Knowledge&, World&);

namespace {

using namespace std::string_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found look(const std::string& said, const std::string& content = "MZ") {
  test::Canned daemon("1: ClamAV 1.4.3\0"s + "2: " + said + "\0"s);
  return testing::run(known_to_scanner, testing::file("a.exe", content), daemon, {"scan"});
}

TEST(KnownToScanner, KnownMalwareIsDecisive) {
  const Found found = look("stream: Win.Test.EICAR_HDB-1 FOUND");
  ASSERT_THAT(testing::ids(found), ElementsAre("attachment.known_malware"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::malicious);
  EXPECT_EQ(found.findings[0].text("file"), "a.exe");
  EXPECT_EQ(found.findings[0].text("signature"), "Win.Test.EICAR_HDB-1");
  EXPECT_EQ(found.findings[0].text("scanner"), "ClamAV 1.4.3");
}

TEST(KnownToScanner, ARuleOfThumbIsNot) {
  EXPECT_THAT(testing::ids(look("stream: Heuristics.Encrypted.Zip FOUND")),
              ElementsAre("attachment.scanner_suspects"));
  EXPECT_THAT(testing::ids(look("stream: PUA.Win.Packer.Upx-1 FOUND")),
              ElementsAre("attachment.scanner_suspects"));
}

TEST(KnownToScanner, WhatItDoesNotKnowOrCouldNotLookIntoIsNoFinding) {
  EXPECT_THAT(testing::ids(look("stream: OK")), IsEmpty());
  EXPECT_THAT(testing::ids(look("INSTREAM size limit exceeded. ERROR")), IsEmpty());
}

TEST(KnownToScanner, WhatIsTooLargeIsNotShown) {
  const Found found = look("stream: OK", std::string(limits::scanned_bytes + 1, 'x'));
  ASSERT_THAT(testing::ids(found), ElementsAre("attachment.not_scanned"));
  EXPECT_EQ(found.findings[0].meaning, Meaning::unknown);
}

TEST(KnownToScanner, WithoutAScannerNobodyIsAsked) {
  test::Canned daemon;
  testing::run(known_to_scanner, testing::file("a.exe", "MZ"), daemon);
  EXPECT_THAT(daemon.asked, IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
