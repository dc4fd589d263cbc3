// The program as its users run it: what it prints, where, and how it ends.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "parse/file/rules.hpp"
#include "parse/file/words.hpp"
#include "testing/program.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;
using ::testing::SizeIs;

using Triage = Program;
using Investigate = Program;
using Explain = Program;
using Init = Program;
using Replay = Program;

TEST_F(Triage, ALineAMailInTheOrderGiven) {
  put("b.eml", mail);
  put("in/2.eml", mail);
  put("in/1.eml", mail);
  const Ran ran = run("triage --offline --jsonl b.eml in");
  EXPECT_EQ(ran.status, 0) << ran.err;
  const auto lines = ran.lines();
  ASSERT_THAT(lines, SizeIs(3));
  EXPECT_EQ(lines[0]["path"], "b.eml");
  EXPECT_EQ(lines[1]["path"], "in/1.eml");
  EXPECT_EQ(lines[2]["path"], "in/2.eml");
  EXPECT_THAT(lines[0], SizeIs(4));
  EXPECT_EQ(lines[0]["class"], "unclear");
  EXPECT_TRUE(lines[0]["probability"].is_number());
  EXPECT_TRUE(lines[0]["findings"].is_array());
}

TEST_F(Triage, OrderDoesNotDependOnJobs) {
  std::string paths;
  for (int i = 0; i < 60; ++i) {
    put(std::to_string(i) + ".eml",
        i % 7 ? std::string(mail) + std::string(static_cast<std::size_t>(i) * 999, 'x')
              : std::string("no mail"));
    paths += " " + std::to_string(i) + ".eml";
  }
  const Ran one = run("triage --offline --jsonl -j 1" + paths),
            four = run("triage --offline --jsonl -j 4" + paths);
  EXPECT_THAT(one.lines(), SizeIs(60));
  EXPECT_EQ(one.out, four.out);
}

TEST_F(Triage, WhatIsNoMailHasALineAndTheRestGoesOn) {
  put("empty.eml", "");
  put("binary.eml", std::string_view("\x7f"
                                     "ELF\x02\x01\0\0\0",
                                     9));
  put("good.eml", mail);
  const Ran ran = run("triage --offline --jsonl empty.eml missing.eml binary.eml good.eml");
  EXPECT_EQ(ran.status, 1);
  const auto lines = ran.lines();
  ASSERT_THAT(lines, SizeIs(4));
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(lines[i]["class"], "unclear");
    EXPECT_EQ(lines[i]["probability"], lines[0]["probability"]) << "the prior, whatever it is";
    EXPECT_LT(lines[i]["probability"], 0.5);
    EXPECT_THAT(lines[i]["findings"], IsEmpty());
  }
  EXPECT_EQ(lines[0]["error"], "the file is empty");
  EXPECT_THAT(lines[1]["error"].get<std::string>(), HasSubstr("No such file"));
  EXPECT_THAT(lines[2]["error"].get<std::string>(), HasSubstr("not a mail"));
  EXPECT_FALSE(lines[3].contains("error"));
}

TEST_F(Triage, HugeHeadersAndDeepNestsAreExamined) {
  put("headers.eml", "From: a@example.com\nX: " + std::string(45u << 20, 'x') + "\n\nhello\n");
  put("too-large.eml", "From: a@example.com\nX: " + std::string(51u << 20, 'x') + "\n\nhello\n");
  std::string nest = "From: a@example.com\n";
  for (int i = 0; i < 10'000; ++i)
    nest += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\n\n--b" + std::to_string(i) +
            "\n";
  put("nest.eml", nest);
  const Ran ran = run("triage --offline --jsonl headers.eml too-large.eml nest.eml");
  EXPECT_EQ(ran.status, 1);
  const auto lines = ran.lines();
  ASSERT_THAT(lines, SizeIs(3));
  EXPECT_THAT(lines[0]["findings"].dump(), HasSubstr("mime.header_limit"));
  EXPECT_THAT(lines[1]["error"].get<std::string>(), HasSubstr("larger than"));
  EXPECT_THAT(lines[2]["findings"].dump(), HasSubstr("mime.depth_limit"));
}

TEST_F(Triage, ReadsStandardInputAndMboxes) {
  put("box", "From a Wed Oct 20 05:42:28 2021\n" + std::string(mail) + "\nFrom b Wed Oct 20 05:42:28 2021\n" +
                 std::string(mail));
  put("one", mail);
  const auto lines = run("triage --offline --jsonl - box < one").lines();
  ASSERT_THAT(lines, SizeIs(3));
  EXPECT_EQ(lines[0]["path"], "-");
  EXPECT_EQ(lines[1]["path"], "box#1");
  EXPECT_EQ(lines[2]["path"], "box#2");
}

TEST_F(Triage, AFolderWithoutPermissionIsToldAndTheRestGoesOn) {
  put("locked/1.eml", mail);
  put("open/1.eml", mail);
  fs::permissions(root_ / "locked", fs::perms::none);
  fs::permissions(root_, fs::perms::all);
  const bool root = ::geteuid() == 0;
  const Ran ran = run("triage --offline --jsonl locked open",
                      root ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "");
  fs::permissions(root_ / "locked", fs::perms::owner_all);
  if (ran.status > 3) GTEST_SKIP() << "root cannot run the program as somebody else here: " << ran.err;
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.err, HasSubstr("locked: Permission denied"));
  EXPECT_THAT(ran.lines(), SizeIs(1));
}

TEST_F(Triage, ForAPersonColumnsAreAlignedAndNamesCannotSteerTheTerminal) {
  put("a\x1b[31m.eml", mail);
  put("empty.eml", "");
  const Ran ran = run("triage --offline a*.eml empty.eml");
  EXPECT_THAT(ran.out, Not(HasSubstr("\x1b")));
  const auto lines = split(ran.out, '\n');
  EXPECT_EQ(lines[0].find("a\uFFFD"), lines[1].find("empty.eml"));
  EXPECT_THAT(std::string(lines[1]), HasSubstr("(the file is empty)"));
}

TEST_F(Investigate, AMailBecomesAFolder) {
  put("x.eml", mail);
  const Ran ran = run("investigate --offline --json x.eml -o out/case");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_EQ(json::parse(read("out/case/case.json")), ran.lines().at(0));
  EXPECT_EQ(ran.lines().at(0)["schema"], 1);
  EXPECT_EQ(read("out/case/sealed/mail.eml"), mail);
  EXPECT_EQ(mode("out/case/sealed"), 0700u);
  EXPECT_EQ(mode("out/case/sealed/mail.eml"), 0600u);
}

TEST_F(Investigate, ForAPersonItFitsATerminalAndTheArticleIsKept) {
  put("x.eml", mail);
  const Ran ran = run("investigate --offline --lang en x.eml -o out");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.out, Not(HasSubstr("{")));
  EXPECT_THAT(ran.out, Not(HasSubstr("\x1b"))) << "colours are for terminals";
  for (const std::string_view line : split(ran.out, '\n'))
    EXPECT_LE(to_code_points(line).size(), 80u) << line;
  EXPECT_THAT(ran.out, HasSubstr("\nout\n")) << "where it was kept";
  EXPECT_THAT(read("out/article.html"), HasSubstr("<html lang=\"en\""));
  EXPECT_THAT(read("out/article.md"), HasSubstr("# "));
}

TEST_F(Investigate, SeveralMailsHaveAFolderEach) {
  put("a/x.eml", mail);
  put("b/x.eml", mail);
  put("box.mbox", "From a Wed Oct 20 05:42:28 2021\n" + std::string(mail) +
                      "\nFrom b Wed Oct 20 05:42:28 2021\n" + std::string(mail));
  const Ran ran = run("investigate --offline --json a b box.mbox -o out");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.lines(), SizeIs(4));
  for (const char* name : {"x", "x-2", "box.mbox-1", "box.mbox-2"})
    EXPECT_EQ(json::parse(read("out/" + std::string(name) + "/case.json"))["schema"], 1) << name;
}

TEST_F(Investigate, MailsOfStandardInputHaveAFolderEach) {
  put("box", "From a Wed Oct 20 05:42:28 2021\n" + std::string(mail) + "\nFrom b Wed Oct 20 05:42:28 2021\n" +
                 std::string(mail));
  EXPECT_EQ(run("investigate --offline - -o out <box").status, 0);
  for (const char* name : {"standard-input-1", "standard-input-2"})
    EXPECT_THAT(read("out/" + std::string(name) + "/sealed/mail.eml"), HasSubstr(mail)) << name;
}

TEST_F(Program, NamesWhatCannotBeReadOnce) {
  for (const char* command :
       {"investigate --offline missing", "learn --wanted missing", "learn --forget missing"})
    EXPECT_EQ(run(command).err, "kanshiki: missing: No such file or directory\n") << command;
  EXPECT_EQ(run("replay missing").err, "kanshiki: missing/mail.eml: No such file or directory\n");
}

TEST_F(Investigate, MailsOfOneCampaignKnowOfEachOther) {
  const std::string cases = (source_tree() / "tests/cases/").string();
  put("other.eml", mail);
  const Ran ran = run("investigate --offline --json " + cases + "case-a1/mail.eml other.eml " + cases +
                      "case-a2/mail.eml -o out");
  EXPECT_EQ(ran.status, 0) << ran.err;
  const auto told = ran.lines();
  ASSERT_THAT(told, SizeIs(3));
  ASSERT_THAT(told[0]["campaign"]["members"], SizeIs(1));
  const json& member = told[0]["campaign"]["members"][0];
  EXPECT_EQ(member["path"], cases + "case-a2/mail.eml");
  EXPECT_EQ(member["link_domains"], json({"kiriiku.jp"}));
  EXPECT_EQ(member["same_subject"], true);
  EXPECT_GT(member["likeness"], 0.9);
  EXPECT_TRUE(told[1]["campaign"].is_null()) << "compared, and alone";
  EXPECT_EQ(told[2]["campaign"]["members"][0]["path"], cases + "case-a1/mail.eml");
  EXPECT_EQ(run("replay out/mail out/other out/mail-2").status, 0) << "the comparison is kept with the case";
}

TEST_F(Investigate, WhatIsNoMailRelatesToNothingAndTheRestIsCompared) {
  put("empty.eml", "");
  put("binary.eml",
      "\x7f"
      "ELF");
  const std::string member = (source_tree() / "tests/cases/case-a1/mail.eml").string();
  const Ran ran =
      run("investigate --offline --json missing.eml " + member + " empty.eml binary.eml " + member);
  EXPECT_EQ(ran.status, 1);
  const auto told = ran.lines();
  ASSERT_THAT(told, SizeIs(5));
  for (const std::size_t broken : {0u, 2u, 3u}) EXPECT_TRUE(told[broken].contains("error")) << broken;
  for (const std::size_t sound : {1u, 4u})
    EXPECT_THAT(told[sound]["campaign"]["members"], SizeIs(1)) << sound;
}

TEST_F(Investigate, OneMailAloneIsComparedWithNone) {
  put("x.eml", mail);
  EXPECT_FALSE(run("investigate --offline --json x.eml").lines().at(0).contains("campaign"));
}

TEST_F(Investigate, NeverMixesTwoMailsInOneFolder) {
  put("x.eml", mail);
  put("y.eml", std::string(mail) + "y");
  put("file", "");
  EXPECT_EQ(run("investigate --offline x.eml -o out").status, 0);
  EXPECT_EQ(run("investigate --offline x.eml -o out").status, 0) << "the same mail again is fine";
  const Ran other = run("investigate --offline y.eml -o out");
  EXPECT_EQ(other.status, 1);
  EXPECT_THAT(other.err, HasSubstr("holds something else"));
  EXPECT_EQ(read("out/sealed/mail.eml"), mail);
  EXPECT_EQ(run("investigate --offline --force y.eml -o out").status, 0);
  EXPECT_THAT(run("investigate --offline x.eml -o file").err, HasSubstr("is a file"));
}

TEST_F(Investigate, WhatIsNoMailLeavesNoFolder) {
  put("empty.eml", "");
  const Ran ran = run("investigate --offline --json empty.eml -o out");
  EXPECT_EQ(ran.status, 1);
  EXPECT_THAT(ran.err, HasSubstr("empty.eml: the file is empty"));
  EXPECT_EQ(ran.lines().at(0)["error"], "the file is empty");
  EXPECT_FALSE(fs::exists(root_ / "out"));
}

TEST_F(Program, AFolderWithoutMailIsToldAndNoFault) {
  fs::create_directories(root_ / "Maildir/new");
  for (const char* command :
       {"triage --offline Maildir", "investigate --offline Maildir -o out", "learn --wanted Maildir"}) {
    const Ran ran = run(command);
    EXPECT_EQ(ran.status, 0) << command;
    EXPECT_EQ(ran.err, "kanshiki: Maildir: no mail in it\n") << command;
  }
}

TEST_F(Investigate, MasksUnlessToldOtherwise) {
  put("x.eml", mail);
  EXPECT_THAT(run("investigate --offline --json x.eml").out, Not(HasSubstr("info@example.jp")));
  EXPECT_THAT(run("investigate --offline --json --unmasked x.eml").out, HasSubstr("info@example.jp"));
}

TEST_F(Investigate, TheClockIsSetByNow) {
  put("x.eml", mail);
  EXPECT_EQ(run("investigate --offline --json --now 2021-10-20T12:00:00+09:00 x.eml").lines().at(0)["now"],
            "2021-10-20T03:00:00Z");
}

/// A mail that is nothing but a picture of tests/pictures.
std::string mail_of_picture(const std::string& name) {
  return "From: Notice <info@notice.example.com>\nTo: taro@example.jp\nSubject: Notice\nMIME-Version: 1.0\n"
         "Content-Type: image/png; name=\"" +
         name + "\"\nContent-Transfer-Encoding: base64\n\n" +
         base64(read_file(source_tree() / "tests/pictures" / name).value()) + "\n";
}

std::vector<std::string> finding_ids(const json& told) {
  std::vector<std::string> out;
  for (const json& finding : told["findings"]) out.push_back(finding["id"]);
  return out;
}

/// What a picture says is found only where pictures can be read; elsewhere the report says that it was not.
class PictureOfWords : public Program {
 protected:
  void SetUp() override {
    if (const auto reader = parse::WordReader::open(); !reader) GTEST_SKIP() << reader.error().what;
  }
};

TEST_F(PictureOfWords, TheLureIsFoundAndShownAndReplays) {
  for (const std::string name : {"lure-en.png", "lure-ja.png"}) {
    put("a.eml", mail_of_picture(name));
    const Ran ran = run("investigate --offline --force --lang en -o case a.eml");
    ASSERT_EQ(ran.status, 0) << ran.err;
    const json told = json::parse(read("case/case.json"));
    EXPECT_THAT(finding_ids(told),
                IsSupersetOf({"lure.account_stopped", "lure.unusual_sign_in", "body.lure_only_in_picture"}));
    EXPECT_EQ(told["links"][0]["found_in"], "picture 1");
    for (const json& finding : told["findings"]) {
      if (finding["id"] != "lure.account_stopped") continue;
      EXPECT_EQ(finding["inferred"], true) << "read by a machine";
    }
    EXPECT_THAT(read("case/article.html"), HasSubstr("as a machine read it"));
    EXPECT_EQ(run("replay case").out, "case: the same, byte for byte\n");
  }
}

TEST_F(PictureOfWords, TriageReadsThemIfItIsTold) {
  put("a.eml", mail_of_picture("lure-en.png"));
  EXPECT_THAT(run("triage --offline --jsonl a.eml").out, Not(HasSubstr("lure.account_stopped")));
  EXPECT_THAT(run("triage --offline --jsonl --read-pictures a.eml").out, HasSubstr("lure.account_stopped"));
}

TEST_F(Investigate, TheSitesOwnRulesAreTried) {
  if (!parse::RuleSet::compile({})) GTEST_SKIP() << "built without YARA";
  put("site.yar", "rule Hello { meta: description = \"says hello\" strings: $a = \"hello\" condition: $a }");
  put("bad.yar", "rule Hello {\n condition: perhaps\n}");
  put("a.eml", mail);
  const Ran ran = run("investigate --offline --json --rules site.yar a.eml");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(finding_ids(ran.lines().at(0)), Contains("mail.site_rule"));
  EXPECT_THAT(run("triage --offline --jsonl --rules site.yar a.eml").out, HasSubstr("mail.site_rule"));
  const Ran bad = run("triage --offline --rules bad.yar a.eml");
  EXPECT_EQ(bad.status, 2);
  EXPECT_THAT(bad.err, HasSubstr("bad.yar:2: "));
}

TEST_F(Investigate, APictureThatCannotBeReadIsAnUnknown) {
  put("a.eml", "From: a@example.com\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n" +
                   base64("\x89PNG\r\n\x1A\n and nothing more"));
  const Ran ran = run("investigate --offline --json a.eml");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.out, HasSubstr("the picture cannot be read"));
}

TEST_F(Investigate, AUrlIsAnInputToo) {
  const std::string url = "https://xserver-login.example/";
  const Ran ran = run("investigate --offline --json -o out " + url);
  EXPECT_EQ(ran.status, 0) << ran.err;
  const json told = ran.lines().at(0);
  EXPECT_EQ(told["url"], url);
  EXPECT_FALSE(told.contains("mail"));
  EXPECT_EQ(told["links"][0]["host"], "xserver-login.example");
  EXPECT_EQ(read("out/sealed/url.txt"), url);
  EXPECT_THAT(read("out/article.html"), HasSubstr("hxxps://xserver-login[.]example/"));
  EXPECT_THAT(run("replay out").out, HasSubstr("the same, byte for byte"));
  EXPECT_EQ(run("investigate --offline -o out https://other.example/").status, 1) << "holds something else";
}

TEST_F(Program, TypesNothingAnywhereUnlessSomebodyAgreed) {
  put("x.eml", mail);
  for (const char* command : {"investigate", "triage"}) {
    const Ran ran = run(std::string(command) + " --probe x.eml </dev/null");
    EXPECT_EQ(ran.status, 2) << command;
    EXPECT_THAT(ran.err, HasSubstr("--yes")) << command;
  }
}

TEST_F(Program, TellsWhatIsWrongWithTheCommandLine) {
  put("x.eml", mail);
  for (const char* wrong : {"",
                            "frobnicate",
                            "triage",
                            "triage --offline --visit x.eml",
                            "triage --now yesterday x.eml",
                            "triage --trusted-network 300.0.0.0/8 x.eml",
                            "triage --lang fr x.eml",
                            "triage -j 0 x.eml",
                            "triage --trusted-network '' x.eml",
                            "triage --trusted-host '' x.eml",
                            "triage --trusted-host 'not a host' x.eml",
                            "triage --config missing.toml x.eml",
                            "triage --config '' x.eml",
                            "init --domain 'not a domain!!' </dev/null",
                            "init --domain example.jp --address nonsense </dev/null",
                            "triage --config missing.toml x.eml",
                            "investigate --offline x.eml -o ''",
                            "replay x -o ''",
                            "learn --learnt '' --wanted x.eml",
                            "investigate --offline https://",
                            "triage --offline x.eml https://?",
                            "update --from http://example.com/ own",
                            "update --from '' own"}) {
    const Ran ran = run(wrong);
    EXPECT_EQ(ran.status, 2) << wrong;
    EXPECT_THAT(ran.err, Not(IsEmpty())) << wrong;
    EXPECT_THAT(ran.out, IsEmpty()) << wrong;
  }
}

TEST_F(Program, NamesTheCommandThatThereIsNot) {
  for (const char* wrong : {"triag", "help", "-V", "--frobnicate"})
    for (const char* rest : {"", " x.eml", " --offline x.eml"})
      EXPECT_EQ(
          run(std::string(wrong) + rest).err,
          "kanshiki: there is no command called “" + std::string(wrong) + "”; kanshiki --help lists them\n");
  EXPECT_THAT(run("").err, HasSubstr("subcommand is required"));
  EXPECT_THAT(run("explain --frobnicate").err, HasSubstr("--frobnicate"));
}

TEST_F(Program, TellsWhatIsWrongWithTheConfiguration) {
  put("x.eml", mail);
  put(".config/kanshiki/config.toml", "[trust]\nnetworks = [\"here\"]\n");
  const Ran ran = run("triage --offline x.eml");
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err,
              HasSubstr("config.toml:2: [trust] networks: “here” is no network such as 192.0.2.0/24"));
}

TEST_F(Program, AConfigurationThatSaysWhatNobodyKnowsIsWrong) {
  put("x.eml", mail);
  for (const char* wrong :
       {"[recipient]\ndomains = 'own.jp'", "[recipients]", "[recipient]\ndomain = ['own.jp']",
        "[recipient]\ndomains = [1, 2]", "[trust]\nnetwork = ['192.0.2.1']", "[scanners]\nclamd = 5",
        "[scanners]\nrules = 'x.yar'", "[update]\nbrands = 5"}) {
    put(".config/kanshiki/config.toml", wrong);
    for (const char* command : {"triage --offline x.eml", "update own --offline --from ."}) {
      const Ran ran = run(command);
      EXPECT_EQ(ran.status, 2) << wrong;
      EXPECT_THAT(ran.err, HasSubstr("config.toml:")) << wrong;
    }
  }
}

TEST_F(Program, AConfigurationThatCannotBeReachedIsNotNone) {
  put("x.eml", mail);
  put(".config/kanshiki/config.toml", "[recipient]\ndomains = ['example.jp']\n");
  fs::permissions(root_, fs::perms::all);
  fs::permissions(root_ / ".config/kanshiki", fs::perms::none);
  const bool root = ::geteuid() == 0;
  const Ran ran =
      run("triage --offline x.eml", root ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "");
  fs::permissions(root_ / ".config/kanshiki", fs::perms::owner_all);
  if (ran.status > 3) GTEST_SKIP() << "root cannot run the program as somebody else here: " << ran.err;
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("config.toml: Permission denied"));
}

TEST_F(Program, WithoutAHomeOnlyWhatNeedsNoneWorks) {
  put("x.eml", mail);
  fs::permissions(root_, fs::perms::all);
  const auto homeless = [&](const std::string& arguments) {
    return run(arguments,
               "env -u HOME -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u KANSHIKI_UPDATES setpriv "
               "--reuid=4242424 --regid=4242424 --clear-groups");
  };
  if (homeless("--version").status != 0) GTEST_SKIP() << "the program cannot be run as nobody at all here";
  for (const char* needs : {"triage --offline x.eml", "investigate --offline x.eml", "update jpcert",
                            "init --domain example.jp </dev/null", "learn --wanted x.eml"}) {
    const Ran ran = homeless(needs);
    EXPECT_EQ(ran.status, 2) << needs;
    EXPECT_THAT(ran.err, HasSubstr("no home folder is known")) << needs;
  }
  for (const char* works :
       {"--help", "explain identity.claims_brand", "triage --offline --config /dev/null x.eml"})
    EXPECT_EQ(homeless(works).status, 0) << works;
}

TEST_F(Program, UpdateNamesTheSourcesThatThereAre) {
  const Ran ran = run("update nosuch --offline --from .");
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("there is no source called “nosuch”; there are own, jpcert, "));
  EXPECT_THAT(ran.err, HasSubstr("public-suffixes, brands, databases\n"));
}

TEST_F(Program, UpdateReadsTheSameConfiguration) {
  const std::string update = "update own --offline --from .";
  EXPECT_EQ(run(update + " --config missing.toml").status, 2);
  put(".config/kanshiki/config.toml", "[update]\nbrands = \"http://example.org/\"\n");
  const Ran ran = run(update);
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("config.toml:2: [update] brands: “http://example.org/” is no https URL"));
}

TEST_F(Program, TellsOfADamagedListAndFetchesItAnew) {
  put("x.eml", mail);
  put(".config/kanshiki/own-list.txt", "evil.example\n");
  const auto state = [](const Ran& ran) {
    const json told = ran.lines().at(0);
    for (const json& feed : told["feeds"])
      if (feed["list"] == "your own list") return feed["state"].get<std::string>();
    return std::string();
  };
  ASSERT_EQ(run("update own --offline --from .").status, 0);
  EXPECT_EQ(state(run("investigate --offline --json x.eml")), "at_hand");
  put(".local/share/kanshiki/updates/feeds/own.json", "{");
  const Ran ran = run("investigate --offline --json x.eml");
  EXPECT_EQ(ran.status, 0);
  EXPECT_EQ(split(ran.err, '\n').size(), 2u) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("own.json: broken; until kanshiki update own, nothing is looked up in it"));
  EXPECT_EQ(state(ran), "damaged");
  EXPECT_THAT(run("triage --offline x.eml").err, HasSubstr("kanshiki update own"));
  put(".config/kanshiki/own-list.txt", "<html>");
  EXPECT_THAT(run("update own --offline --from .").out, HasSubstr("what was there is damaged"));
  put(".config/kanshiki/own-list.txt", "evil.example\n");
  ASSERT_EQ(run("update own --offline --from .").status, 0);
  EXPECT_EQ(state(run("investigate --offline --json x.eml")), "at_hand");
}

TEST_F(Program, TellsOfADamagedInstallation) {
  put("x.eml", mail);
  const Ran ran = run("triage --offline x.eml", "KANSHIKI_DATA=/nowhere");
  EXPECT_EQ(ran.status, 3);
  EXPECT_THAT(ran.err, HasSubstr("/nowhere"));
}

TEST_F(Program, WithPhrasesThatWereNotBuiltSaysSoAndHearsThem) {
  fs::copy(source_tree() / "data", root_ / "data", fs::copy_options::recursive);
  put("data/phrases/own.toml", "['lure.payment_failed']\nen = ['zebra invoice']\n");
  fs::remove(root_ / "data/phrases/lures_payments.toml");
  put("x.eml", "From: a@example.com\nTo: info@example.jp\nSubject: hi\n\nPay the zebra invoice.\n");
  const Ran ran = run("triage --offline --jsonl x.eml", "KANSHIKI_DATA=data");
  EXPECT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("the phrases have changed since the build"));
  EXPECT_THAT(ran.lines().at(0)["findings"], Contains("lure.payment_failed"));
  EXPECT_THAT(run("triage --offline --jsonl x.eml").err, Not(HasSubstr("phrases")));
}

TEST_F(Program, SaysWhatItIs) {
  const Ran ran = run("--version");
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.out, HasSubstr("kanshiki "));
  EXPECT_THAT(ran.out, HasSubstr("commit"));
  EXPECT_THAT(ran.out, HasSubstr("seccomp"));
}

TEST_F(Explain, AFindingInTheLanguageAskedFor) {
  const Ran english = run("explain link.brand_leads_elsewhere --lang en");
  EXPECT_EQ(english.status, 0);
  EXPECT_THAT(english.out, HasSubstr("Speaks as ‹name_en›, leads to ‹domains›"));
  EXPECT_THAT(english.out, HasSubstr("Weight: +"));
  EXPECT_THAT(english.out, HasSubstr("src/infer/brand_leads_elsewhere.cpp"));
  EXPECT_THAT(run("explain link.brand_leads_elsewhere --lang ja").out, HasSubstr("誘導"));
}

TEST_F(Explain, HelpsWithNames) {
  const Ran ran = run("explain identity.claim_brands");
  EXPECT_EQ(ran.status, 2);
  EXPECT_THAT(ran.err, HasSubstr("did you mean identity.claims_brand"));
  EXPECT_THAT(run("explain").out, HasSubstr("mail.breaks_parsers"));
}

TEST_F(Init, WritesWhatTheFlagsSayAndOverwritesNothing) {
  const Ran made =
      run("init --domain example.jp --name 'Example K.K.' --trusted-network 192.0.2.0/24 </dev/null");
  EXPECT_EQ(made.status, 0) << made.err;
  EXPECT_EQ(made.out, (root_ / ".config/kanshiki/config.toml").string() + "\n");
  const std::string config = read(".config/kanshiki/config.toml");
  EXPECT_THAT(config, HasSubstr("Example K.K."));
  EXPECT_EQ(mode(".config/kanshiki/config.toml"), 0600u);

  const Ran again = run("init --domain example.com </dev/null");
  EXPECT_EQ(again.status, 2);
  EXPECT_THAT(again.err, HasSubstr("--force"));
  EXPECT_EQ(read(".config/kanshiki/config.toml"), config);
  EXPECT_EQ(run("init --force --domain example.com </dev/null").status, 0);
  EXPECT_THAT(read(".config/kanshiki/config.toml"), HasSubstr("example.com"));
}

TEST_F(Init, NeedsFlagsOrATerminal) {
  const Ran ran = run("init --config new.toml </dev/null");
  EXPECT_EQ(ran.status, 2);
  EXPECT_FALSE(fs::exists(root_ / "new.toml"));
}

/// The words of `text` that look like long options.
std::vector<std::string> long_options(const std::string& text) {
  std::vector<std::string> out;
  for (std::size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at + 2)) {
    std::size_t end = at + 2;
    while (end < text.size() && (is_alnum(text[end]) || text[end] == '-')) ++end;
    if (end > at + 2) out.push_back(text.substr(at, end - at));
  }
  return out;
}

TEST_F(Program, ManualAndCompletionsKnowEveryOption) {
  struct Document {
    const char* path;
    const char* dashes;  // how it spells the two dashes of a long option
  };
  for (const Document& document :
       {Document{"docs/kanshiki.1", "Fl -"}, Document{"completions/kanshiki.bash", "--"},
        Document{"completions/_kanshiki", "--"}, Document{"completions/kanshiki.fish", "-l "}}) {
    const std::string text = read_file(source_tree() / document.path).value_or("");
    for (const std::string& command : commands()) {
      EXPECT_TRUE(text.find(command) != std::string::npos) << document.path << " lacks " << command;
      for (const std::string& option : long_options(run(command + " --help").out))
        EXPECT_TRUE(text.find(document.dashes + option.substr(2)) != std::string::npos)
            << document.path << " lacks " << option << " of " << command;
    }
  }
}

TEST_F(Replay, AKeptCaseComesToTheSameBytes) {
  put("a.eml", mail);
  ASSERT_EQ(run("investigate --offline a.eml -o case").status, 0);
  const Ran again = run("replay case");
  EXPECT_EQ(again.status, 0);
  EXPECT_EQ(again.out, "case: the same, byte for byte\n");
}

TEST_F(Replay, WritesTheArticleInAnotherLanguage) {
  put("a.eml", mail);
  ASSERT_EQ(run("investigate --offline a.eml -o case --lang ja").status, 0);
  ASSERT_EQ(run("replay case -o english --lang en").status, 0);
  EXPECT_EQ(read("english/case.json"), read("case/case.json"));
  EXPECT_THAT(read("english/article.html"), HasSubstr("<html lang=\"en\""));
  EXPECT_EQ(run("replay english").out, "english: the same, byte for byte\n");
  EXPECT_EQ(run("replay case english -o both").status, 2);
}

TEST_F(Replay, TellsWhichFindingsChanged) {
  put("a.eml", mail);
  ASSERT_EQ(run("investigate --offline a.eml -o case").status, 0);
  json then = json::parse(read("case/case.json"));
  then["findings"].push_back({{"id", "lure.of_old"}, {"meaning", "suspicious"}});
  put("case/case.json", then.dump());
  const Ran again = run("replay case");
  EXPECT_EQ(again.status, 1);
  EXPECT_THAT(again.out, HasSubstr("- lure.of_old (suspicious)"));
}

TEST_F(Replay, ATamperedTapeIsTold) {
  put("a.eml", mail);
  ASSERT_EQ(run("investigate --offline a.eml -o case").status, 0);
  put("case/sealed/tape.jsonl", "{}\n");
  const Ran again = run("replay case");
  EXPECT_EQ(again.status, 1);
  EXPECT_THAT(again.err, HasSubstr("the tape's line 1"));
}

TEST_F(Replay, ABrokenCaseIsToldAndTheRestGoesOn) {
  put("a.eml", mail);
  ASSERT_EQ(run("investigate --offline a.eml -o case").status, 0);
  fs::copy(root_ / "case", root_ / "broken", fs::copy_options::recursive);
  put("broken/case.json", R"({"now": 5})");
  const Ran again = run("replay broken case");
  EXPECT_EQ(again.status, 1);
  EXPECT_EQ(again.err, "kanshiki: broken: its case.json is broken\n");
  EXPECT_EQ(again.out, "case: the same, byte for byte\n");
}

TEST_F(Replay, WhatIsNoCaseIsTold) {
  const Ran again = run("replay nowhere");
  EXPECT_EQ(again.status, 1);
  EXPECT_THAT(again.err, HasSubstr("nowhere"));
}

/// Forty mails of a side, none like the other, that share what is said on that side.
std::string mbox(const std::string& said, int first) {
  std::string out;
  for (int i = first; i < first + 40; ++i)
    out +=
        "From a@example.com Thu Jan  1 00:00:00 2026\nFrom: a@example.com\nTo: info@example.jp\nSubject: " +
        std::to_string(i) + "\n\n" + said + " in the matter of " +
        std::string(1, static_cast<char>('a' + i % 26)) + "lder and " +
        std::string(1, static_cast<char>('a' + i / 26)) + "sh\n\n";
  return out;
}

TEST_F(Program, LearnsWhatIsUnwantedHere) {
  put("wanted.mbox", mbox("the shift plan of the bakery, who bakes rolls on monday", 0));
  put("unwanted.mbox", mbox("our catalogue of garden furniture, order the new benches", 40));
  put("new.eml",
      "From: b@example.com\nTo: info@example.jp\nSubject: hello\n\norder the new garden benches of our "
      "catalogue\n");
  const auto findings = [&](const std::string& options) {
    return run("triage --offline --jsonl " + options + " new.eml").lines().at(0)["findings"].dump();
  };
  EXPECT_THAT(findings(""), Not(HasSubstr("learnt.")));
  const Ran learnt = run("learn --wanted wanted.mbox --unwanted unwanted.mbox");
  EXPECT_EQ(learnt.status, 0) << learnt.err;
  EXPECT_THAT(learnt.out, HasSubstr("known: 40 unwanted mails, 40 wanted"));
  EXPECT_THAT(learnt.out, HasSubstr("40 of 40 unwanted recognised, 0 of 40 wanted mistaken"));
  EXPECT_THAT(findings(""), HasSubstr("learnt.unwanted_"));
  EXPECT_THAT(findings("--learnt elsewhere"), Not(HasSubstr("learnt.")));
  EXPECT_EQ(mode(".local/share/kanshiki/learnt/mails"), 0600u);
  EXPECT_THAT(read(".local/share/kanshiki/learnt/mails"), Not(HasSubstr("bakery")));
}

TEST_F(Program, LearnsNothingFromAFewMailsAndForgets) {
  put("wanted.mbox", mbox("the shift plan of the bakery", 0));
  put("unwanted.mbox", mbox("our catalogue of garden furniture", 40));
  EXPECT_THAT(run("learn --wanted wanted.mbox").out, HasSubstr("30 of each are needed"));
  EXPECT_THAT(run("learn --unwanted unwanted.mbox").out, HasSubstr("known: 40 unwanted mails, 40 wanted"));
  const Ran forgotten = run("learn --forget unwanted.mbox");
  EXPECT_THAT(forgotten.out, HasSubstr("forgotten: 40"));
  EXPECT_THAT(forgotten.out, HasSubstr("of 0 unwanted and 40 wanted mails nothing can be learnt"));
  EXPECT_FALSE(fs::exists(root_ / ".local/share/kanshiki/learnt/wording.model"));
}

TEST_F(Program, WhatCannotBeForgottenIsToldAsWhatCannotBeLearnt) {
  put("known.eml", mail);
  EXPECT_EQ(run("learn --wanted known.eml").status, 0);
  for (const char* side : {"--wanted", "--unwanted", "--forget"}) {
    const Ran ran = run(std::string("learn ") + side + " missing.eml known.eml https://example.com/");
    EXPECT_EQ(ran.status, 1) << side;
    EXPECT_THAT(ran.err, HasSubstr("missing.eml: No such file or directory")) << side;
    EXPECT_THAT(ran.err, HasSubstr("a URL has no words")) << side;
  }
  EXPECT_THAT(run("learn --forget known.eml").out, HasSubstr("forgotten: 0")) << "all others were";
}

TEST_F(Program, ADamagedModelOfOnesOwnIsToldAndMadeAnew) {
  put("wanted.mbox", mbox("the shift plan of the bakery", 0));
  put("unwanted.mbox", mbox("our catalogue of garden furniture", 40));
  put("known/wording.model", "damaged");
  const Ran ran = run("triage --offline --learnt known wanted.mbox");
  EXPECT_EQ(ran.status, 0);
  EXPECT_THAT(ran.err, HasSubstr("kanshiki: known/wording.model: "));
  EXPECT_THAT(ran.err, HasSubstr("it does not count until kanshiki learn makes it anew"));
  ASSERT_EQ(run("learn --learnt known --wanted wanted.mbox --unwanted unwanted.mbox").status, 0);
  EXPECT_EQ(run("triage --offline --learnt known wanted.mbox").err, "");
}

TEST_F(Program, LearningLosesNothing) {
  EXPECT_EQ(run("learn").status, 2);
  put("known/mails", "something else");
  EXPECT_EQ(run("learn --learnt known --wanted /dev/null").status, 2);
  EXPECT_EQ(read("known/mails"), "something else");
}

}  // namespace
}  // namespace kanshiki
