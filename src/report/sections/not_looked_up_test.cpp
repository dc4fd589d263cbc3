#include <gtest/gtest.h>

#include "report/sample_case.hpp"
#include "report/sections.hpp"

namespace kanshiki {
namespace {

std::vector<std::string> listed(const Json& unknowns) {
  const Json document = {{"reach", "lookup"}, {"unknowns", unknowns}};
  const auto section = sections::not_looked_up(Story(document, shipped_knowledge().catalogue("en")));
  std::vector<std::string> out;
  for (const Block& block : section ? section->blocks : std::vector<Block>())
    if (const auto* list = std::get_if<Listing>(&block))
      for (const Line& item : list->items) out.push_back(plain(item));
  return out;
}

TEST(NotLookedUp, WhatFailedForOneReasonStandsTogether) {
  const auto items = listed({{{"question", "geo 192.0.2.1"}, {"why", "no databases"}},
                             {{"question", "dns A a.example"}, {"why", "timed out"}},
                             {{"question", "geo 192.0.2.2"}, {"why", "no databases"}}});
  ASSERT_EQ(items.size(), 2u);
  EXPECT_EQ(items[0], "geo 192.0.2.1, geo 192.0.2.2: no databases");
  EXPECT_EQ(items[1], "dns A a.example: timed out");
}

TEST(NotLookedUp, NothingMissingNothingListed) { EXPECT_TRUE(listed(Json::array()).empty()); }

}  // namespace
}  // namespace kanshiki
