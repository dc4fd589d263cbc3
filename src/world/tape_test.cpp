#include "world/tape.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/temporary_folder.hpp"
#include "base/text.hpp"
#include "world/recording.hpp"
#include "world/replaying.hpp"
#include "world/testing/shuffling.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;

bool same(const Reply& a, const Reply& b) {
  return a.status == b.status && a.bytes == b.bytes && a.source == b.source && a.why == b.why &&
         a.time == b.time;
}

Reply answered(std::string bytes) {
  return {Reply::Status::answered, std::move(bytes), "192.0.2.53:53", "", std::chrono::sys_seconds{}};
}

Answers example() {
  Answers out;
  out[{"dns", "A example.jp"}] = answered(std::string("\x00\xFF\x80", 3));
  out[{"whois", "example.jp"}] = answered("[登録者名] 例\r\n");
  out[{"http", "GET https://example.jp/", Reach::visit}] = answered(std::string(40'000, 'x'));
  out[{"dns", "A gone.example"}] = {Reply::Status::timeout, "", "192.0.2.53:53", "no answer in time", {}};
  out[{"http", "GET https://b.example/", Reach::probe}] = {
      Reply::Status::out_of_reach, "", "", "offline", {}};
  out[{"geo", "192.0.2.1", Reach::local}] = {Reply::Status::refused, "", "", "budget", {}};
  out[{"asn", "192.0.2.1", Reach::local}] = {Reply::Status::failed, "", "", "no database", {}};
  return out;
}

Result<Answers> read(const WrittenTape& tape) {
  return read_tape(tape.lines, [&](const std::string& hash) -> Result<std::string> {
    const auto hit = tape.blobs.find(hash);
    if (hit == tape.blobs.end()) return fail(Error::Kind::unreadable, "misses its blob");
    return hit->second;
  });
}

std::string why_unreadable(WrittenTape tape, std::string_view from, std::string_view to) {
  tape.lines = replace_all(tape.lines, from, to);
  const auto read_back = read(tape);
  return read_back ? "" : read_back.error().what;
}

TEST(Tape, ComesBackAsItWas) {
  const Answers before = example();
  const auto after = read(write_tape(before));
  ASSERT_TRUE(after) << after.error().what;
  ASSERT_EQ(after->size(), before.size());
  for (const auto& [question, reply] : before) {
    ASSERT_TRUE(after->contains(question)) << question.about;
    EXPECT_TRUE(same(after->at(question), reply)) << question.about;
  }
}

TEST(Tape, IsReadableText) {
  const WrittenTape tape = write_tape(example());
  const auto lines = split(tape.lines, '\n');
  ASSERT_EQ(lines.size(), example().size() + 2) << "a line a question, the closing line, and the end";
  EXPECT_THAT(tape.lines, HasSubstr(R"("about":"A example.jp","reach":"lookup","status":"answered")"));
  EXPECT_THAT(tape.lines, HasSubstr(R"("base64":"AP+A")"));
  EXPECT_THAT(tape.lines, HasSubstr(R"("text":"[登録者名] 例\r\n")"));
  EXPECT_THAT(tape.lines, HasSubstr(R"("blob":40000)"));
  EXPECT_TRUE(tape.blobs.contains(sha256_hex(std::string(40'000, 'x'))));
}

TEST(Tape, OfTheSameAnswersIsTheSameWhateverTheirOrder) {
  std::set<std::string> tapes;
  for (unsigned seed = 0; seed < 20; ++seed) {
    test::Zone zone("a.example.jp A 192.0.2.1\nb.example.jp MX 10 a.example.jp\n");
    test::Shuffling disorder(zone, seed);
    Recording recording(disorder);
    const std::vector<Question> batch = {{"dns", "A a.example.jp"},
                                         {"dns", "MX b.example.jp"},
                                         {"dns", "A c.example.jp"},
                                         {"geo", "192.0.2.1"}};
    recording.answer(batch);
    tapes.insert(write_tape(recording.tape()).lines);
  }
  EXPECT_EQ(tapes.size(), 1u);
}

TEST(Tape, ChangedLineIsNamed) {
  const WrittenTape tape = write_tape(example());
  EXPECT_EQ(why_unreadable(tape, "no answer in time", "never"), "the tape's line 3 is not as it was written");
  EXPECT_EQ(why_unreadable(tape, "AP+A", "AP+B"), "the tape's line 2 is not as it was written");
  EXPECT_EQ(why_unreadable(tape, R"("entries":7)", R"("entries":8)"),
            "the tape's line 8 is not as it was written");
}

TEST(Tape, MissingOrMovedLineIsNoticed) {
  const WrittenTape tape = write_tape(example());
  const auto lines = split(tape.lines, '\n');
  const auto without = [&](std::size_t i) { return why_unreadable(tape, std::string(lines[i]) + "\n", ""); };
  EXPECT_EQ(without(0), "the tape's line 1 is not as it was written");
  EXPECT_EQ(without(4), "the tape's line 5 is not as it was written");
  EXPECT_EQ(without(7), "the tape is cut off behind line 7");
  const std::string two = std::string(lines[0]) + "\n" + std::string(lines[1]) + "\n";
  const std::string swapped = std::string(lines[1]) + "\n" + std::string(lines[0]) + "\n";
  EXPECT_EQ(why_unreadable(tape, two, swapped), "the tape's line 1 is not as it was written");
}

TEST(Tape, CutAnywhereIsNoticed) {
  WrittenTape tape = write_tape(example());
  while (!tape.lines.empty()) {
    tape.lines.pop_back();
    EXPECT_FALSE(read(tape)) << tape.lines.size();
  }
}

TEST(Tape, WithAnotherOrNoBlobIsRefused) {
  WrittenTape tape = write_tape(example());
  tape.blobs.begin()->second += "y";
  EXPECT_EQ(read(tape).error().what, "the tape's line 6 has an answer that is not the one recorded");
  tape.blobs.clear();
  EXPECT_EQ(read(tape).error().what, "the tape's line 6 misses its blob");
}

TEST(Tape, IsKeptInAFolder) {
  const TemporaryFolder folder;
  ASSERT_TRUE(save_tape(example(), folder.path()));
  const auto back = load_tape(folder.path() / "tape.jsonl");
  ASSERT_TRUE(back) << back.error().what;
  EXPECT_EQ(write_tape(*back).lines, write_tape(example()).lines);
}

TEST(Replaying, SaysWhatIsNotOnTheTape) {
  Replaying tape(example());
  const std::vector<Question> batch = {{"dns", "A gone.example"}, {"dns", "A new.example"}};
  const auto replies = tape.answer(batch);
  EXPECT_EQ(replies[0].status, Reply::Status::timeout);
  EXPECT_EQ(replies[1].status, Reply::Status::failed);
  EXPECT_EQ(replies[1].why, "not on the tape");
}

TEST(Recording, AskedAgainAnswersTheSame) {
  test::Zone zone("a.example.jp A 192.0.2.1");
  Recording recording(zone);
  const std::vector<Question> batch = {{"dns", "A a.example.jp"}};
  const std::string first = recording.answer(batch).front().bytes;
  EXPECT_EQ(recording.answer(batch).front().bytes, first);
  EXPECT_EQ(zone.asked.size(), 1u);
}

}  // namespace
}  // namespace kanshiki
