#include "knowledge/configuration_keys.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "knowledge/renewables.hpp"

namespace kanshiki {
namespace {

/// What is said against a configuration; empty if nothing is.
std::string objection(std::string_view text) {
  const auto read = checked_configuration(text, "config.toml");
  return read ? "" : read.error().what;
}

TEST(ConfigurationKeys, EachIsTakenAsItIsMeant) {
  for (const ConfigurationKey& key : configuration_keys()) {
    using Shape = ConfigurationKey::Shape;
    const std::string example(key.form.example);
    const std::string value = key.shape == Shape::list     ? "['" + example + "']"
                              : key.shape == Shape::number ? example
                                                           : "'" + example + "'";
    const std::string head = std::string(key.table) + "\n" + std::string(key.name) + " = ";
    EXPECT_EQ(objection(head + value), "");
    EXPECT_NE(objection(head + "true"), "") << head;
    EXPECT_NE(objection(head + "[5]"), "") << head;
  }
  EXPECT_EQ(objection(""), "");
  EXPECT_EQ(objection("[recipient]\ndomains = []\n"), "");
}

TEST(ConfigurationKeys, WhatNobodyKnowsIsToldWithItsLineAndWhatThereIs) {
  constexpr const char* tables =
      " is unknown; there are [recipient], [trust], [scanners], [update], [[login]]";
  EXPECT_EQ(objection("\n[recipients]\n"), std::string("config.toml:2: [recipients]") + tables);
  EXPECT_EQ(objection("domains = ['example.jp']"), std::string("config.toml:1: domains") + tables);
  EXPECT_EQ(objection("'' = 1"), std::string("config.toml:1: ") + tables);
  EXPECT_EQ(objection("'[trust]' = [1]"), std::string("config.toml:1: [trust]") + tables);
  EXPECT_EQ(objection("[login]\n"), std::string("config.toml:1: [login]") + tables);
  EXPECT_EQ(objection("[[trust]]\n"), std::string("config.toml:1: [[trust]]") + tables);
  EXPECT_EQ(objection("[recipient]\n\ndomain = ['example.jp']"),
            "config.toml:3: [recipient] has no “domain”, but domains, addresses, names, services");
  EXPECT_EQ(objection("[trust]\nnetwork = []"),
            "config.toml:2: [trust] has no “network”, but networks, hosts, authserv_ids");
}

TEST(ConfigurationKeys, WhatIsOfAnotherKindIsToldWithItsLineAndAnExample) {
  constexpr const char* domains =
      "config.toml:2: [recipient] domains: a list such as [\"example.jp\"] is expected";
  EXPECT_EQ(objection("[recipient]\ndomains = 'own.jp'"), domains);
  EXPECT_EQ(objection("[recipient]\ndomains = {}"), domains);
  EXPECT_EQ(objection("[recipient]\ndomains = [1, 2]"), domains);
  EXPECT_EQ(objection("[recipient]\ndomains = [\n'example.jp',\n'not a domain!!']"),
            "config.toml:4: [recipient] domains: “not a domain!!” is no domain such as example.jp");
  EXPECT_EQ(objection("[scanners]\nclamd = 5"),
            "config.toml:2: [scanners] clamd: a text such as \"/run/clamav/clamd.ctl\" is expected");
  EXPECT_EQ(objection("[[login]]\n[[login]]\nicon = '1'"),
            "config.toml:3: [[login]] icon: a number such as 1077341536 is expected");
  EXPECT_TRUE(objection("[recipient").starts_with("config.toml:1: "));
}

TEST(ConfigurationKeys, NameAllListsThatAreRenewed) {
  const auto renewables = load_renewables(source_tree() / "data");
  ASSERT_TRUE(renewables) << renewables.error().what;
  std::set<std::string_view> lists, keys;
  for (const Renewable& one : *renewables) lists.insert(one.id);
  for (const ConfigurationKey& key : configuration_keys())
    if (key.table == "[update]") keys.insert(key.name);
  EXPECT_EQ(keys, lists);
}

/// The part of the manual that begins with `heading`, up to the next line that begins with `end`.
std::string part(const std::string& text, const std::string& heading, const std::string& end) {
  const std::size_t begin = text.find(heading + "\n");
  return begin == std::string::npos ? "" : text.substr(begin, text.find("\n" + end, begin + 1) - begin);
}

TEST(ConfigurationKeys, AreInTheManual) {
  const std::string manual = part(*read_file(source_tree() / "docs/kanshiki.1"), ".Sh CONFIGURATION", ".Sh ");
  for (const ConfigurationKey& key : configuration_keys()) {
    const std::string table = part(manual, ".Ss " + std::string(key.table), ".S");
    bool told = false;
    for (std::size_t at = 0; (at = table.find("\n.It Li ", at)) != std::string::npos; ++at) {
      const std::string line = table.substr(at, table.find('\n', at + 1) - at);
      told = told || line.find(" " + std::string(key.name) + " ") != std::string::npos;
    }
    EXPECT_TRUE(told) << key.table << " " << key.name;
  }
}

TEST(ConfigurationKeys, TheManualsExampleIsAConfiguration) {
  const std::string manual = part(*read_file(source_tree() / "docs/kanshiki.1"), ".Sh CONFIGURATION", ".Sh ");
  const std::string example = part(manual, ".Bd -literal -offset indent", ".Ed");
  const std::string text = example.substr(example.find('\n') + 1);
  EXPECT_EQ(objection(text), "");
  for (const ConfigurationKey& key : configuration_keys())
    EXPECT_NE(text.find(std::string(key.table) + "\n"), std::string::npos) << key.table;
}

}  // namespace
}  // namespace kanshiki
