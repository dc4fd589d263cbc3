#include "knowledge/known_logins.hpp"

#include <gtest/gtest.h>

#include "knowledge/knowledge.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

KnownLogin xserver() {
  KnownLogin out{"xserver", "https://secure.xserver.ne.jp/login/", "2026-11-22", Client::desktop, {}};
  out.look.build.emplace().fill(0xA5);
  out.look.picture.emplace().fill(0x0F);
  out.look.icon = -1077341536;
  return out;
}

TEST(KnownLogins, AreReadAsTheyAreWritten) {
  KnownLogin small = xserver();
  small.client = Client::phone;
  small.look = {{}, {}, 7};
  const auto read = read_known_logins(write_known_logins({xserver(), small}), "logins.toml");
  ASSERT_TRUE(read) << read.error().what;
  ASSERT_EQ(read->size(), 2u);
  const KnownLogin& first = read->front();
  EXPECT_EQ(first.brand, "xserver");
  EXPECT_EQ(first.url, "https://secure.xserver.ne.jp/login/");
  EXPECT_EQ(first.seen, "2026-11-22");
  EXPECT_EQ(first.client, Client::desktop);
  EXPECT_EQ(first.look.build, xserver().look.build);
  EXPECT_EQ(first.look.picture, xserver().look.picture);
  EXPECT_EQ(first.look.icon, -1077341536);
  EXPECT_FALSE(read->back().look.build);
  EXPECT_EQ(write_known_logins({}), "");
}

TEST(KnownLogins, AreAtHomeWithTheirOwner) {
  const Brand* brand = testing::knowledge().brand("xserver");
  ASSERT_TRUE(brand);
  EXPECT_TRUE(xserver().is_at_home("www.xserver.ne.jp", brand));
  EXPECT_FALSE(xserver().is_at_home("xserver.example", brand));
  KnownLogin own = xserver();
  own.url = "https://login.example.jp/";
  EXPECT_TRUE(own.is_at_home("www.example.jp", nullptr));
  EXPECT_FALSE(own.is_at_home("example.com", nullptr));
  own.url = "https://192.0.2.1/";
  EXPECT_TRUE(own.is_at_home("192.0.2.1", nullptr));
  EXPECT_FALSE(own.is_at_home("192.0.2.2", nullptr));
}

TEST(KnownLogins, BrokenOnesAreNamed) {
  const std::string head = "[[login]]\nbrand = \"x\"\nurl = \"https://example.jp/\"\nclient = \"phone\"\n";
  EXPECT_TRUE(read_known_logins(head, "logins.toml"));
  for (const char* broken : {"build = \"00\"", "picture = \"0g\"", "icon = 4294967296", "icon = \"1\"", "]["})
    EXPECT_FALSE(read_known_logins(head + broken, "logins.toml")) << broken;
  const auto plain = read_known_logins("[[login]]\nbrand = \"x\"\nurl = \"https://example.jp/\"\n", "a.toml");
  ASSERT_FALSE(plain) << "no client";
  EXPECT_EQ(plain.error().what, "a.toml:1: login 1 is broken");
  EXPECT_FALSE(read_known_logins("login = [1]", "logins.toml"));
}

TEST(KnownLogins, OfTheConfigurationCountToo) {
  const auto profile = read_profile(write_known_logins({xserver()}), "a.toml");
  ASSERT_TRUE(profile) << profile.error().what;
  const auto again = read_profile(write_profile(*profile), "a.toml");
  ASSERT_TRUE(again) << again.error().what;
  const auto known = load_knowledge(source_tree() / "data", *again);
  ASSERT_TRUE(known) << known.error().what;
  ASSERT_FALSE((*known)->logins.empty());
  EXPECT_EQ((*known)->logins.back().brand, "xserver");
}

}  // namespace
}  // namespace kanshiki
