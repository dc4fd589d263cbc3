#include "knowledge/brands.hpp"
#include "base/testing/source_tree.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "knowledge/brand_check.hpp"
#include "knowledge/knowledge.hpp"
#include "parse/domain.hpp"
#include "parse/fold.hpp"
#include "parse/public_suffix_list.hpp"
#include "parse/url/url.hpp"

namespace kanshiki {
namespace {

using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::MatchesRegex;

/// The data folder's brands.
class BrandFiles : public ::testing::Test {
 protected:
  static const Knowledge& knowledge() {
    static const auto loaded = load_knowledge(source_tree() / "data");
    if (!loaded) throw std::runtime_error(loaded.error().what);
    return **loaded;
  }
  static const std::vector<Brand>& brands() { return knowledge().brands; }
};

TEST_F(BrandFiles, AreMany) { EXPECT_GE(brands().size(), 250u); }

TEST_F(BrandFiles, EveryBrandIsWhole) {
  const std::set<std::string> kinds = {"bank",    "card",    "securities", "shop",     "travel",
                                       "toll",    "telecom", "utility",    "delivery", "government",
                                       "hosting", "service", "crypto"};
  for (const Brand& brand : brands()) {
    EXPECT_FALSE(brand.aliases.empty() && brand.common_words.empty()) << brand.id;
    EXPECT_FALSE(brand.tokens.empty()) << brand.id;
    EXPECT_FALSE(brand.source.empty()) << brand.id << ": where are the domains from?";
    EXPECT_THAT(brand.as_of, MatchesRegex("20[0-9][0-9]-[01][0-9]-[0-3][0-9]")) << brand.id;
    EXPECT_THAT(kinds, Contains(brand.kind)) << brand.id;
  }
}

TEST_F(BrandFiles, IdsAndNamesAreOneBrandsOnly) {
  std::map<std::string, std::string> ids, names, tokens;
  const auto unique = [](auto& taken, const std::string& what, const Brand& brand) {
    const auto [entry, fresh] = taken.emplace(what, brand.id);
    EXPECT_TRUE(fresh) << "“" << what << "” is " << entry->second << "'s and " << brand.id << "'s";
  };
  for (const Brand& brand : brands()) {
    unique(ids, brand.id, brand);
    for (const std::string& alias : brand.aliases) unique(names, alias, brand);
    for (const std::string& word : brand.common_words) unique(names, word, brand);
    for (const std::string& token : brand.tokens) unique(tokens, token, brand);
    for (const std::string& token : brand.common_tokens) unique(tokens, token, brand);
  }
}

TEST_F(BrandFiles, DomainsAreRegistrable) {
  for (const Brand& brand : brands())
    for (const std::string& domain : brand.domains)
      EXPECT_EQ(parse::registrable_domain(domain), domain) << brand.id;
}

TEST_F(BrandFiles, TheSiteIsTheBrandsOwn) {
  for (const Brand& brand : brands()) {
    const auto url = parse::parse_url(brand.site);
    ASSERT_TRUE(url) << brand.id << ": " << brand.site;
    EXPECT_EQ(url->scheme(), "https") << brand.id;
    EXPECT_TRUE(brand.owns(url->host())) << brand.id << ": " << brand.site;
  }
}

TEST_F(BrandFiles, NobodyImitatesAnybodyByBeingOneself) {
  for (const Brand& brand : brands())
    for (const std::string& domain : brand.domains) {
      EXPECT_FALSE(knowledge().lookalikes.look(domain)) << domain;
      EXPECT_FALSE(knowledge().lookalikes.look("login.amazon.rakuten." + domain)) << domain;
    }
}

TEST_F(BrandFiles, EveryNameIsFound) {
  for (const Brand& brand : brands())
    for (const std::string& alias : brand.aliases) {
      const auto mentions = knowledge().brand_index.names_in(alias);
      ASSERT_FALSE(mentions.empty()) << alias;
      EXPECT_EQ(brands()[mentions[0].brand].id, brand.id) << alias;
      EXPECT_EQ(mentions[0].end, alias.size()) << alias;
    }
}

Brand brand_of(bool worldwide) {
  Brand out;
  out.tokens = {"parcelco"};
  out.domains = {"parcelco.example"};
  out.worldwide = worldwide;
  return out;
}

TEST(Brand, OwnsItsDomainsAndWhatLiesBelow) {
  const Brand brand = brand_of(false);
  EXPECT_TRUE(brand.owns("parcelco.example"));
  EXPECT_TRUE(brand.owns("www.ParcelCo.example"));
  EXPECT_FALSE(brand.owns("notparcelco.example"));
  EXPECT_FALSE(brand.owns("parcelco.example.net"));
  EXPECT_FALSE(brand.owns(""));
}

TEST(Brand, WhatCustomersHoldIsNotItsOwn) {
  Brand brand;
  brand.domains = {"amazonaws.com"};
  EXPECT_TRUE(brand.owns("console.amazonaws.com"));
  EXPECT_FALSE(brand.owns("anybody.s3.amazonaws.com"));
}

TEST(Brand, NamesThatOnlyTheirOwnersGet) {
  Brand brand = brand_of(false);
  brand.domains.push_back("parcel-online.example");
  EXPECT_TRUE(brand.may_own("tickets.parcelco"));
  EXPECT_TRUE(brand.may_own("mail.parcelco.co.jp"));
  EXPECT_TRUE(brand.may_own("parcel-online.co.jp"));
  EXPECT_FALSE(brand.may_own("parcelco-login.co.jp"));
  EXPECT_FALSE(brand.may_own("parcelco.ne.jp"));
  EXPECT_FALSE(brand.may_own("co.jp"));
}

TEST(Brand, BanksOfIndiaByListsThatKnowTheirSuffix) {
  Brand brand = brand_of(false);
  brand.domains.push_back("bank.in");
  EXPECT_TRUE(brand.may_own("www.parcelco.bank.in")) << "one domain by older lists";
  auto list = parse::PublicSuffixList::read(
      "// ===BEGIN ICANN DOMAINS===\ncom\nexample\njp\nco.jp\nuk\nco.uk\nin\nbank.in\n"
      "// ===END ICANN DOMAINS===\n// ===BEGIN PRIVATE DOMAINS===\n// ===END PRIVATE DOMAINS===\n");
  ASSERT_TRUE(list) << list.error().what;
  parse::use_public_suffixes(std::move(*list));
  EXPECT_TRUE(brand.may_own("www.parcelco.bank.in"));
  EXPECT_FALSE(brand.may_own("www.another.bank.in"));
  parse::use_public_suffixes(std::nullopt);
}

TEST(Brand, HousesThatShareAName) {
  Brand brand = brand_of(false);
  EXPECT_FALSE(brand.may_own("north-parcelco.co.jp"));
  brand.shared = true;
  EXPECT_TRUE(brand.may_own("www.north-parcelco.co.jp"));
  EXPECT_FALSE(brand.may_own("north-parcelco.top"));
}

TEST(Brand, WorldwideNamesStandUnderCountries) {
  EXPECT_TRUE(brand_of(true).may_own("mail.parcelco.fi"));
  EXPECT_TRUE(brand_of(true).may_own("parcelco.co.nz"));
  EXPECT_FALSE(brand_of(true).may_own("parcelco.top"));
  EXPECT_FALSE(brand_of(true).may_own("parcelco.login.fi"));
  EXPECT_FALSE(brand_of(false).may_own("parcelco.fi"));
}

Brand read_one(const std::string& more) {
  return read_brands(
             "[parcelco]\nen = \"ParcelCo\"\nsource = \"its own page\"\nas_of = \"2026-01-01\"\n" + more, "t")
      .value()
      .front();
}

TEST(Brand, OneThatWasFetchedIsChecked) {
  const std::string good = "aliases = [\"ParcelCo\"]\ndomains = [\"parcelco.example\"]\n";
  EXPECT_TRUE(check_brand(read_one(good)));
  EXPECT_TRUE(check_brand(read_one(good + "site = \"https://www.parcelco.example/\"\n")));
  for (const char* bad : {
           "aliases = [\"ParcelCo\"]\ndomains = [\"co.jp\"]\n",
           "aliases = [\"ParcelCo\"]\ndomains = [\"www.parcelco.example\"]\n",
           "aliases = [\"ParcelCo\", \"\"]\ndomains = [\"parcelco.example\"]\n",
           "domains = [\"parcelco.example\"]\n",
           "aliases = [\"ParcelCo\"]\ndomains = [\"parcelco.example\"]\nsite = \"https://evil.example/\"\n",
           "aliases = [\"ParcelCo\"]\ndomains = [\"parcelco.example\"]\nsite = "
           "\"http://parcelco.example/\"\n",
       })
    EXPECT_FALSE(check_brand(read_one(bad))) << bad;
}

TEST_F(BrandFiles, AreWhatFetchedOnesMustBe) {
  for (const Brand& brand : brands()) EXPECT_TRUE(check_brand(brand)) << brand.id;
}

TEST(Renewed, BrandsAndSuffixesThatWereFetched) {
  constexpr std::chrono::sys_seconds fetched{std::chrono::days(18'000)};
  Renewed renewed;
  renewed.brands = {
      "[xserver]\nen = \"Another\"\ndomains = [\"another.example\"]\n"
      "[parcelco]\nen = \"ParcelCo\"\naliases = [\"parcelco\"]\ndomains = [\"parcelco.example\"]\n",
      fetched};
  const auto with = load_knowledge(source_tree() / "data", {}, {}, renewed).value();
  const auto without = load_knowledge(source_tree() / "data").value();
  EXPECT_EQ(with->renewed.brands, fetched) << "whatever was loaded since";
  EXPECT_FALSE(with->renewed.public_suffixes);
  EXPECT_FALSE(without->renewed.brands);
  EXPECT_EQ(with->brands.size(), without->brands.size() + 1);
  EXPECT_EQ(with->brand("xserver")->name_en, "Another");
  EXPECT_EQ(with->owner_of("www.parcelco.example")->id, "parcelco");
  EXPECT_NE(with->hash, without->hash);
  renewed.public_suffixes = {"<html>", {}};
  EXPECT_FALSE(load_knowledge(source_tree() / "data", {}, {}, renewed));
}

}  // namespace
}  // namespace kanshiki
