#include "knowledge/registries.hpp"

#include <gtest/gtest.h>

#include "base/time.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

TEST(Registries, AreFoundByWhatIsAskedOf) {
  const auto read = read_registries(
      "as_of = '2026-01-02'\n[rdap]\ncom = 'https://rdap.example/'\n"
      "[regional]\n'whois.example.net' = 'https://rdap.example.net/'\n");
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(Registries::find(read->rdap, "com"), "https://rdap.example/");
  EXPECT_EQ(Registries::find(read->rdap, "example"), "");
  EXPECT_EQ(Registries::find(read->regional, "whois.example.net"), "https://rdap.example.net/");
}

TEST(Registries, WithoutADateAreRefused) {
  EXPECT_FALSE(read_registries("[regional]\n'whois.example.net' = 'https://rdap.example.net/'\n"));
  EXPECT_FALSE(read_registries("as_of = '2026-01-02'\n"));
  EXPECT_FALSE(read_registries("as_of = "));
}

}  // namespace
}  // namespace kanshiki
