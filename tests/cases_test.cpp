// The cases of tests/cases, each replayed from its tape: what comes out holds what is expected, in JSON and
// in the articles of both languages.

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "investigate/work.hpp"
#include "world/replaying.hpp"
#include "world/tape.hpp"
#include "world/testing/shuffling.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

const fs::path cases = source_tree() / "tests/cases";

std::shared_ptr<const Knowledge> knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  return loaded.value();
}

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

Reach reach_named(const std::string& name) {
  for (const Reach one : {Reach::lookup, Reach::visit, Reach::probe})
    if (to_string(one) == name) return one;
  return Reach::local;
}

Outputs examined(const fs::path& folder, const Json& expected, const std::string& language, Source& source) {
  Order order;
  order.wanted = Wanted::report;
  order.now = parse_iso8601(expected.at("now").get<std::string>()).value();
  order.reach = reach_named(expected.at("reach"));
  for (const Json& kind : expected.value("extras", Json::array())) order.extras.insert(kind);
  order.language = language;
  order.mail = read_file(folder / "mail.eml").value();
  return read_outcome(make_work(knowledge())(write_order(order), source)).value();
}

Outputs replayed(const fs::path& folder, const Json& expected, const std::string& language) {
  Replaying tape(load_tape(folder / "tape.jsonl").value());
  return examined(folder, expected, language, tape);
}

std::string output(const Outputs& outputs, std::string_view name) {
  for (const auto& [key, bytes] : outputs)
    if (key == name) return bytes;
  ADD_FAILURE() << "no " << name;
  return {};
}

class Cases : public ::testing::TestWithParam<std::string> {};

TEST_P(Cases, TellTheirFacts) {
  const fs::path folder = cases / GetParam();
  Json expected = Json::parse(read_file(folder / "expected.json").value());
  const Json told = Json::parse(output(replayed(folder, expected, "en"), "case.json"));
  for (const Json& id : expected.value("absent", Json::array()))
    for (const Json& finding : told["findings"]) EXPECT_NE(finding["id"], id);
  expected.erase("absent");
  std::string missing;
  expect_part(told, expected, "", missing);
  EXPECT_EQ(missing, "");
}

TEST_P(Cases, TellThemInBothLanguages) {
  const fs::path folder = cases / GetParam();
  const Json expected = Json::parse(read_file(folder / "expected.json").value());
  for (const std::string language : {"ja", "en"}) {
    const auto lines = read_file(folder / ("expected." + language + ".txt"));
    ASSERT_TRUE(lines) << lines.error().what;
    const std::string article = output(replayed(folder, expected, language), "article.md");
    for (const std::string_view line : split(*lines, '\n'))
      EXPECT_NE(article.find(line), std::string::npos) << language << ": the article does not say: " << line;
  }
}

TEST_P(Cases, AreTheSameInWhateverOrderAnswersArrive) {
  const fs::path folder = cases / GetParam();
  const Json expected = Json::parse(read_file(folder / "expected.json").value());
  Replaying tape(load_tape(folder / "tape.jsonl").value());
  for (const std::string language : {"ja", "en"}) {
    const Outputs once = examined(folder, expected, language, tape);
    for (unsigned seed = 1; seed <= 3; ++seed) {
      test::Shuffling shuffling(tape, seed);
      EXPECT_EQ(examined(folder, expected, language, shuffling), once) << language << ", seed " << seed;
    }
  }
}

/// A tape that lacks an answer was recorded by a program that asked less. Of the cases that a browser was
/// used on, only what it saw counts: what is looked up for them is on the tapes of the same cases without it.
TEST_P(Cases, HaveEveryAnswerOnTheirTapes) {
  const fs::path folder = cases / GetParam();
  const Json expected = Json::parse(read_file(folder / "expected.json").value());
  const Json told = Json::parse(output(replayed(folder, expected, "en"), "case.json"));
  const bool browsed = expected.at("reach") == "probe";
  for (const Json& unknown : told["unknowns"]) {
    const std::string question = unknown["question"];
    EXPECT_TRUE(unknown["why"] != "not on the tape" || (browsed && !question.starts_with("browser ")))
        << question << ": tests/cases/box-test KANSHIKI --record";
  }
}

TEST_P(Cases, LeaveTheRecipientOut) {
  const fs::path folder = cases / GetParam();
  const Json expected = Json::parse(read_file(folder / "expected.json").value());
  for (const auto& [name, bytes] : replayed(folder, expected, "ja"))
    for (const char* secret : {"info@example.jp", "mx.example.jp", "aW5mb0BleGFtcGxl"})
      EXPECT_EQ(bytes.find(secret), std::string::npos) << name << " tells " << secret;
}

std::vector<std::string> case_names() {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(cases))
    if (entry.is_directory()) out.push_back(entry.path().filename());
  return out;
}

INSTANTIATE_TEST_SUITE_P(All, Cases, ::testing::ValuesIn(case_names()), [](const auto& one) {
  std::string name = one.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace kanshiki
