#include "scanners.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

TEST(Scanners, TheCommandLineHasTheLastWord) {
  Options options;
  const Scanners configured = read_scanners("[scanners]\nclamd = \"/run/own.ctl\"\n", "a.toml").value();
  EXPECT_EQ(clamd_socket(options, configured, false), "/run/own.ctl");
  options.clamd = "/tmp/other.ctl";
  EXPECT_EQ(clamd_socket(options, configured, false), "/tmp/other.ctl");
  options.clamd = "none";
  EXPECT_EQ(clamd_socket(options, configured, true), "");
}

TEST(Scanners, InBulkNoneIsAskedThatWasNotNamed) { EXPECT_EQ(clamd_socket({}, {}, false), ""); }

TEST(Scanners, RulesOfTheSiteAreCompiledOrComplainedOf) {
  const TemporaryFolder folder;
  const std::string good = (folder.path() / "good.yar").string(), bad = (folder.path() / "bad.yar").string();
  ASSERT_TRUE(write_file(good, "rule A { condition: true }"));
  ASSERT_TRUE(write_file(bad, "rule A { condition: perhaps }"));
  Options options;
  EXPECT_EQ(load_rules(options, {}).value(), nullptr);
  options.rules = {good};
  const auto rules = load_rules(options, {});
  if (!rules && rules.error().kind == Error::Kind::unavailable) GTEST_SKIP() << rules.error().what;
  ASSERT_TRUE(rules) << rules.error().what;
  const auto wrong =
      load_rules(options, read_scanners("[scanners]\nrules = [\"" + bad + "\"]\n", "a.toml").value());
  ASSERT_FALSE(wrong);
  EXPECT_THAT(wrong.error().what, ::testing::HasSubstr("bad.yar:1: "));
  options.rules = {"/nowhere/x.yar"};
  EXPECT_THAT(load_rules(options, {}).error().what, ::testing::HasSubstr("/nowhere/x.yar"));
}

TEST(Scanners, ABrokenConfigurationIsAnError) { EXPECT_FALSE(read_scanners("[scanners\n", "a.toml")); }

}  // namespace
}  // namespace kanshiki
