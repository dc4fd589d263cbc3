#include "knowledge/typo.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(EditDistance, CountsEditsUpToTheBound) {
  EXPECT_EQ(edit_distance("amazon", "amazon", 2), 0u);
  EXPECT_EQ(edit_distance("amazon", "amzon", 2), 1u);
  EXPECT_EQ(edit_distance("amazon", "amazzon", 2), 1u);
  EXPECT_EQ(edit_distance("amazon", "amaozn", 2), 1u);  // neighbours swapped
  EXPECT_EQ(edit_distance("amazon", "omazom", 2), 2u);
  EXPECT_EQ(edit_distance("amazon", "samsung", 2), 3u);
  EXPECT_EQ(edit_distance("", "ab", 2), 2u);
  EXPECT_EQ(edit_distance(std::string(100'000, 'a'), std::string(100'000, 'b'), 2), 3u);
}

TypoIndex index() {
  TypoIndex out;
  out.add("amazon", 1);
  out.add("microsoft", 2);
  out.add("ebay", 3);
  out.add("bankofamerica", 4);
  return out;
}

TEST(TypoIndex, FindsSlips) {
  for (const char* typed : {"amzon", "amazzon", "amaozn", "amaxon"})
    EXPECT_EQ(index().near(typed), 1u) << typed;
  for (const char* typed : {"micrsoft", "mircosoft", "microsofft", "nicrosoft"})
    EXPECT_EQ(index().near(typed), typed[0] == 'm' ? std::optional(2u) : std::nullopt) << typed;
  EXPECT_EQ(index().near("bankofamarica"), 4u);
  EXPECT_EQ(index().near("bankofamarca"), 4u);  // a long word: two slips
}

TEST(TypoIndex, LeavesOtherWordsAlone) {
  for (const char* typed : {"amazon", "amazona", "amalon", "mirosft", "bmazon", "ebey", "a", "", "micro"})
    EXPECT_EQ(index().near(typed), std::nullopt) << typed;
}

}  // namespace
}  // namespace kanshiki
