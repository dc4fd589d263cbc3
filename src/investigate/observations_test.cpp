#include "investigate/observations.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

Finding finding(std::string host, std::size_t begin) {
  return {"link.example",
          Meaning::suspicious,
          {{"host", std::move(host)}},
          {{Cite::In::body, "1", begin, begin + 1, "x"}}};
}

TEST(Observations, WhatSaysTheSameIsToldOnceWithAllItsPlaces) {
  Observations seen;
  seen.add(finding("a.example", 1));
  seen.add(finding("b.example", 2));
  seen.add(finding("a.example", 3));
  seen.add(finding("a.example", 3));
  ASSERT_EQ(seen.all().size(), 2u);
  EXPECT_EQ(seen.all()[0].cites.size(), 2u);
  EXPECT_EQ(seen.all()[1].cites.size(), 1u);
}

TEST(Observations, OtherFactsOrMeaningsAreOtherFindings) {
  Observations seen;
  seen.add({"a.b", Meaning::neutral, {{"n", std::int64_t{1}}}, {}});
  seen.add({"a.b", Meaning::neutral, {{"n", std::string("1")}}, {}});
  seen.add({"a.b", Meaning::neutral, {{"n", std::vector<std::string>{"1"}}}, {}});
  seen.add({"a.b", Meaning::suspicious, {{"n", std::int64_t{1}}}, {}});
  EXPECT_EQ(seen.all().size(), 4u);
}

TEST(Observations, PlacesAreLimited) {
  Observations seen;
  for (std::size_t i = 0; i < 1000; ++i) seen.add(finding("a.example", i));
  ASSERT_EQ(seen.all().size(), 1u);
  EXPECT_EQ(seen.all()[0].cites.size(), Observations::most_cites);
}

}  // namespace
}  // namespace kanshiki
