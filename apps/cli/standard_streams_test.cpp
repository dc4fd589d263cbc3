#include "standard_streams.hpp"

#include <gmock/gmock.h>

#include "testing/program.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;

/// Each command, so that it prints something.
const char* const printing[] = {"triage --offline --jsonl x.eml",
                                "investigate --offline x.eml",
                                "investigate --offline --json x.eml",
                                "replay case",
                                "replay --json case",
                                "explain",
                                "explain identity.claims_brand",
                                "init --force --domain example.jp",
                                "learn --wanted x.eml",
                                "update own --offline --from .",
                                "--help",
                                "--version"};

class StandardStreams : public Program {
 protected:
  void SetUp() override {
    put("x.eml", mail);
    put(".config/kanshiki/own-list.txt", "evil.example\n");
    ASSERT_EQ(run("investigate --offline x.eml -o case").status, 0);
  }
};

TEST_F(StandardStreams, WhatCannotBePrintedIsToldOnce) {
  for (const char* command : printing)
    for (const char* output : {"/dev/full", "&-"}) {
      const Ran ran = run(command, "", output);
      EXPECT_EQ(ran.status, 1) << command << " >" << output;
      EXPECT_EQ(ran.err, "kanshiki: standard output: cannot write\n") << command << " >" << output;
    }
}

TEST_F(StandardStreams, WhatIsKeptIsKeptThoughNothingCanBePrinted) {
  put("y.eml", std::string(mail) + "y");
  run("investigate --offline x.eml y.eml -o out", "", "&-");
  EXPECT_EQ(read("out/x/article.html"), read("case/article.html"));
  EXPECT_EQ(read("out/y/sealed/mail.eml"), std::string(mail) + "y") << "what is printed goes into no file";
}

TEST_F(StandardStreams, WhoDoesNotListenIsNotToldOfIt) {
  const Ran ran = run("explain 2>errors | head -1");
  EXPECT_THAT(ran.out, HasSubstr("attachment."));
  EXPECT_EQ(read("errors"), "");
}

TEST_F(StandardStreams, StandardInputThatIsNotThereIsAFault) {
  const Ran ran = run("triage --offline - <&-");
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.out, HasSubstr("standard input: Bad file descriptor"));
}

}  // namespace
}  // namespace kanshiki
