#include "knowledge/renewables.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/testing/source_tree.hpp"

namespace kanshiki {
namespace {

TEST(Renewables, OfTheDataFolder) {
  const auto all = load_renewables(source_tree() / "data");
  ASSERT_TRUE(all) << all.error().what;
  EXPECT_EQ(all->size(), 6u);
  for (const Renewable& one : *all) {
    EXPECT_GE(one.every, std::chrono::hours(24)) << one.id;
    EXPECT_TRUE(one.url.starts_with("https://") || one.id == "brands") << one.id;
  }
}

TEST(Renewables, WhatAnEntryNeeds) {
  const std::string whole = "[[renewable]]\nid = \"a\"\nname = \"a\"\nlargest = 1\nterms = \"free\"\n";
  EXPECT_TRUE(read_renewables(whole));
  for (const char* line : {"id = \"a\"\n", "name = \"a\"\n", "largest = 1\n", "terms = \"free\"\n"}) {
    std::string lacking = whole;
    lacking.erase(lacking.find(line), std::string_view(line).size());
    EXPECT_FALSE(read_renewables(lacking)) << line;
  }
  EXPECT_FALSE(read_renewables("renewable = [1]"));
  EXPECT_FALSE(read_renewables("[[renewable"));
}

TEST(Renewables, AddressesOfTheConfiguration) {
  const auto urls = read_update_urls("[update]\nbrands = \"https://example.org/brands.toml\"\n", "a.toml");
  ASSERT_TRUE(urls);
  EXPECT_EQ(urls->at("brands"), "https://example.org/brands.toml");
  EXPECT_TRUE(read_update_urls("", "a.toml")->empty());
  EXPECT_FALSE(read_update_urls("[update]\nbrands = \"http://example.org/brands.toml\"\n", "a.toml"));
  EXPECT_FALSE(read_update_urls("[update]\nbrands = 1\n", "a.toml"));
}

}  // namespace
}  // namespace kanshiki
