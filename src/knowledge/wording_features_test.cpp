#include "knowledge/wording_features.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>
#include <string>

#include "base/arena.hpp"
#include "parse/fold.hpp"
#include "parse/foreign_passages.hpp"

namespace kanshiki::wording {
namespace {

using ::testing::ElementsAre;

Reading read_text(std::string_view text, Place place = Place::body) {
  static Arena arena;
  const std::string_view kept = arena.keep(text);
  return read(parse::fold(kept, arena), parse::foreign_passages(kept), place);
}

std::set<std::uint32_t> buckets_of(std::string_view text, Place place = Place::body) {
  std::set<std::uint32_t> out;
  for (const Feature& feature : read_text(text, place).features) out.insert(feature.bucket);
  return out;
}

/// The words that were read, as they stand in the folded text.
std::vector<std::string> words_of(const std::string& text) {
  const std::string folded = parse::fold(text);
  std::vector<std::string> out;
  for (const Word& word : read_text(text).words)
    out.push_back(folded.substr(word.begin, word.end - word.begin));
  return out;
}

TEST(WordingFeatures, WordsAreWhatStandsBetweenBlanksAndSigns) {
  EXPECT_THAT(words_of("Don't wait, (act) now!"), ElementsAre("don't", "wait", "act", "now", "!"));
  EXPECT_THAT(words_of("Größe café Ελλάδα"), ElementsAre("grösse", "café", "ελλάδα"));
}

TEST(WordingFeatures, WhereNoBlanksStandBetweenWordsEachLetterIsOne) {
  EXPECT_THAT(words_of("確認https://a.example/b へ"), ElementsAre("確", "認", "https://a.example/b", "へ"));
}

// Who, when and where tell which collection a mail came from.
TEST(WordingFeatures, NamesDatesAndSumsAreOfAClass) {
  EXPECT_EQ(buckets_of("write to a@b.example today"), buckets_of("write to longer.name@other.example today"));
  EXPECT_EQ(buckets_of("see https://a.example/?x=1 now"), buckets_of("see www.other.example now"));
  EXPECT_EQ(buckets_of("see shop.example/page now"), buckets_of("see https://b.example now"));
  EXPECT_EQ(buckets_of("on 2002-10-08 at 9"), buckets_of("on 2025/1/31 at 12:30"));
  EXPECT_EQ(buckets_of("order X123 sent"), buckets_of("order 9Z8Y7 sent"));
  EXPECT_EQ(buckets_of("pay $5 now"), buckets_of("pay $99,000.00 now"));
  EXPECT_NE(buckets_of("pay 5 now"), buckets_of("pay five now"));
}

TEST(WordingFeatures, NeighboursAndSentencesMatter) {
  EXPECT_NE(buckets_of("red fox"), buckets_of("fox red"));
  EXPECT_EQ(buckets_of("red. fox"), buckets_of("fox. red"));
}

TEST(WordingFeatures, AnswersAndListsAreNoWordsOfASubject) {
  EXPECT_EQ(buckets_of("your parcel", Place::subject),
            buckets_of("Re: [list-name] Fwd: Your parcel", Place::subject));
  EXPECT_NE(buckets_of("your parcel", Place::subject), buckets_of("your parcel"));
}

TEST(WordingFeatures, QuotedLinesSignaturesAndListFootersAreNotRead) {
  const std::string own = "one two three four five six seven eight nine ten eleven twelve thirteen\n";
  EXPECT_EQ(buckets_of(own), buckets_of(own + "> quoted words\n-- \nname\n"));
  EXPECT_EQ(buckets_of(own), buckets_of(own + std::string(47, '_') + "\nlist mailing list\n"));
  EXPECT_NE(buckets_of("yes\n"), buckets_of("yes\n> quoted words\n"))
      << "hardly any word is the author's own";
}

TEST(WordingFeatures, FeaturesPointAtTheirWords) {
  const Reading reading = read_text("verify your account");
  for (const Feature& feature : reading.features) {
    EXPECT_LE(feature.first, feature.last);
    EXPECT_LT(feature.last, reading.words.size());
    EXPECT_LT(feature.bucket, buckets);
  }
  EXPECT_TRUE(std::any_of(reading.features.begin(), reading.features.end(), [](const Feature& one) {
    return one.first == 1 && one.last == 2;
  })) << "the pair of the last two words";
}

TEST(WordingFeatures, ALongTextIsReadToItsLimit) {
  std::string text;
  while (text.size() < 100'000) text += "word\n> quoted\n";
  EXPECT_LE(read_text(text).words.size(), 16u * 1024);
}

}  // namespace
}  // namespace kanshiki::wording
