#include "update_sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "base/testing/source_tree.hpp"
#include "world/feed_table.hpp"

namespace kanshiki {
namespace {

using ::testing::HasSubstr;

std::vector<UpdateSource> sources() {
  const auto data = source_tree() / "data";
  return update_sources(load_feeds(data).value(), load_renewables(data).value(),
                        {"/updates", "/config", {{"brands", "https://example.org/brands.toml"}}});
}

UpdateSource source(std::string_view id) {
  for (UpdateSource& one : sources())
    if (one.id == id) return std::move(one);
  throw std::runtime_error("no such source");
}

TEST(UpdateSources, AreCalledDifferently) {
  std::set<std::string> ids;
  for (const UpdateSource& one : sources()) EXPECT_TRUE(ids.insert(one.id).second) << one.id;
}

TEST(UpdateSources, AFeedBecomesATable) {
  const auto made = source("openphish").make("https://evil.example/a\nhttps://evil.example/b\n");
  ASSERT_TRUE(made) << made.error().what;
  EXPECT_EQ(made->entries, 2u);
  EXPECT_EQ(FeedTable::open(made->bytes)->size(), 2u);
}

TEST(UpdateSources, APageInstead) {
  const auto made = source("openphish").make("<html>\n<p>We are busy\n</html>\n");
  ASSERT_FALSE(made);
  EXPECT_THAT(made.error().what, HasSubstr("garbage"));
  EXPECT_FALSE(source("phishtank-json").make("{\"error\": \"rate limit\"}"));
}

TEST(UpdateSources, OnesOwnListIsAFile) {
  const UpdateSource own = source("own");
  EXPECT_EQ(own.own, "/config/own-list.txt");
  EXPECT_EQ(own.url, "");
  EXPECT_TRUE(own.make("")) << "an empty one is a list, too";
}

TEST(UpdateSources, EveryRenewableIsOne) {
  const auto all = load_renewables(source_tree() / "data").value();
  for (const Renewable& one : all) EXPECT_EQ(source(one.id).folder, "/updates/lists") << one.id;
  EXPECT_EQ(source("rdap-dns").url, "https://data.iana.org/rdap/dns.json");
  EXPECT_EQ(source("brands").url, "https://example.org/brands.toml") << "of the configuration";
}

TEST(UpdateSources, BrandsHaveNoAddressOfTheirOwn) {
  const auto data = source_tree() / "data";
  const auto all = update_sources({}, load_renewables(data).value(), {});
  for (const UpdateSource& one : all) EXPECT_EQ(one.by_default, one.id != "brands") << one.id;
}

TEST(UpdateSources, ListsAreKeptAsTheyCame) {
  const std::string list = R"({"services": [[["com", "net"], ["https://rdap.example/"]]]})";
  const auto made = source("rdap-dns").make(list);
  ASSERT_TRUE(made) << made.error().what;
  EXPECT_EQ(made->bytes, list);
  EXPECT_EQ(made->entries, 2u);
}

TEST(UpdateSources, WhatIsNoList) {
  for (const char* id : {"rdap-dns", "rdap-ipv4", "rdap-ipv6", "rdap-asn", "public-suffixes", "brands"})
    for (const char* text : {"<html>busy</html>", "{\"error\": 1}", "\x01"})
      EXPECT_FALSE(source(id).make(text)) << id;
  EXPECT_FALSE(
      source("brands").make("[greedy]\nen = \"Greedy\"\naliases = [\"greedy\"]\ndomains = [\"co.jp\"]\n"
                            "source = \"s\"\nas_of = \"2026-01-01\"\n"));
}

}  // namespace
}  // namespace kanshiki
