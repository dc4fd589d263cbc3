// The cases of tests/cases, each replayed from its tape: what comes out holds what is expected, in JSON and
// in the articles of both languages.

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/text.hpp"
#include "replayed_case.hpp"
#include "world/replaying.hpp"
#include "world/tape.hpp"
#include "world/testing/shuffling.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;
using namespace test;

/// Whether `told` holds all that `expected` names; the path of what it does not is added to `missing`.
void expect_part(const Json& told, const Json& expected, const std::string& path, std::string& missing) {
  if (expected.is_object() && told.is_object()) {
    for (const auto& [key, value] : expected.items())
      if (told.contains(key))
        expect_part(told[key], value, path + "/" + key, missing);
      else
        missing += path + "/" + key + " is absent\n";
  } else if (expected.is_array() && told.is_array() && !expected.empty()) {
    for (const Json& value : expected) {
      const bool found = std::any_of(told.begin(), told.end(), [&](const Json& one) {
        std::string misses;
        expect_part(one, value, "", misses);
        return misses.empty();
      });
      if (!found) missing += path + " has nothing like " + value.dump() + "\n";
    }
  } else if (told != expected) {
    missing += path + " is " + told.dump() + ", not " + expected.dump() + "\n";
  }
}

class Cases : public ::testing::TestWithParam<std::string> {};

TEST_P(Cases, TellTheirFacts) {
  Json expected = expected_of(GetParam());
  const Json told = Json::parse(output(replayed(GetParam(), "en"), "case.json"));
  for (const Json& id : expected.value("absent", Json::array()))
    for (const Json& finding : told["findings"]) EXPECT_NE(finding["id"], id);
  expected.erase("absent");
  std::string missing;
  expect_part(told, expected, "", missing);
  EXPECT_EQ(missing, "");
}

TEST_P(Cases, TellThemInBothLanguages) {
  for (const std::string language : {"ja", "en"}) {
    const auto lines = read_file(case_folder(GetParam()) / ("expected." + language + ".txt"));
    ASSERT_TRUE(lines) << lines.error().what;
    const std::string article = output(replayed(GetParam(), language), "article.md");
    for (const std::string_view line : split(*lines, '\n'))
      EXPECT_NE(article.find(line), std::string::npos) << language << ": the article does not say: " << line;
  }
}

TEST_P(Cases, AreTheSameInWhateverOrderAnswersArrive) {
  Replaying tape(load_tape(case_folder(GetParam()) / "tape.jsonl").value());
  for (const std::string language : {"ja", "en"}) {
    const Outputs once = examined(GetParam(), language, tape);
    for (unsigned seed = 1; seed <= 3; ++seed) {
      Shuffling shuffling(tape, seed);
      EXPECT_EQ(examined(GetParam(), language, shuffling), once) << language << ", seed " << seed;
    }
  }
}

/// A tape that lacks an answer was recorded by a program that asked less. Of the cases that a browser was
/// used on, only what it saw counts: what is looked up for them is on the tapes of the same cases without it.
TEST_P(Cases, HaveEveryAnswerOnTheirTapes) {
  const Json told = Json::parse(output(replayed(GetParam(), "en"), "case.json"));
  const bool browsed = expected_of(GetParam()).at("reach") == "probe";
  for (const Json& unknown : told["unknowns"]) {
    const std::string question = unknown["question"];
    EXPECT_TRUE(unknown["why"] != "not on the tape" || (browsed && !question.starts_with("browser ")))
        << question << ": tests/cases/box-test KANSHIKI --record";
  }
}

TEST_P(Cases, LeaveTheRecipientOut) {
  for (const auto& [name, bytes] : replayed(GetParam(), "ja"))
    for (const char* secret : {"info@example.jp", "mx.example.jp", "aW5mb0BleGFtcGxl"})
      EXPECT_EQ(bytes.find(secret), std::string::npos) << name << " tells " << secret;
}

INSTANTIATE_TEST_SUITE_P(All, Cases, ::testing::ValuesIn(case_names()), [](const auto& one) {
  std::string name = one.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace kanshiki
