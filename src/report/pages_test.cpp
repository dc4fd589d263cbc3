#include "report/pages.hpp"

#include <gmock/gmock.h>

#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;

Piece<Page> page(const Piece<Door>& door, const std::string& text,
                 std::vector<std::vector<std::string>> typed = {}) {
  Page out;
  out.door = door;
  out.typed = std::move(typed);
  out.record.chain = {{"https://a.example/", "asked", 302, "192.0.2.1", {}, ""},
                      {"https://b.example/login", "http", 200, "192.0.2.2", {}, "expired"}};
  out.record.frames = {{"https://b.example/login", {}, "ログイン", "ja", text, ""}};
  out.record.forms = {{0, "https://c.example/post", "post"}};
  PageControl password;
  password.form = 0;
  password.tag = "input";
  password.type = "password";
  password.box = {10, 20, 300, 40};
  out.record.controls = {password};
  out.record.pictures = {{"page", 390, 844, "JPEG of " + text}};
  return std::make_shared<const Page>(std::move(out));
}

Case case_with(const std::string& text) {
  Case out = testing::case_of("From: a@b.example\r\nTo: taro.yamada@example.jp\r\n");
  const auto door = std::make_shared<const Door>(Door{nullptr, "https://a.example/", true});
  out.evidence.push_back(page(door, text));
  out.evidence.push_back(page(door, "after", {{"password"}}));
  out.findings = {{"page.tried",
                   Meaning::neutral,
                   {{"opened", std::string("https://a.example/")}, {"outcome", std::string("refuses")}},
                   {}}};
  return out;
}

TEST(Pages, AreTold) {
  const auto told = pages_section(case_with("before"), testing::knowledge(), Mask());
  ASSERT_EQ(told.size(), 1u);
  const auto& one = told[0];
  EXPECT_EQ(one["url"], "https://a.example/");
  EXPECT_EQ(one["recipient_replaced"], true);
  EXPECT_EQ(one["chain"][1]["certificate_problem"], "expired");
  EXPECT_EQ(one["title"], "ログイン");
  EXPECT_EQ(one["forms"].dump(), R"([{"fields":["password"],"posts_to":"https://c.example/post"}])");
  EXPECT_EQ(one["outcome"], "refuses");
  EXPECT_EQ(one["screenshots"][0]["file"], "page-1-phone.jpg");
  EXPECT_EQ(one["screenshots"][0]["marks"][0].dump(),
            R"({"field":"password","group":"secret","box":[10,20,300,40]})");
  EXPECT_EQ(one["steps"][0]["typed"].dump(), R"(["password"])");
  EXPECT_EQ(one["steps"][0]["screenshots"][0]["file"], "page-1-phone-after-1.jpg");
}

TEST(Pages, PicturesStandBesideThem) {
  const Pictures pictures = pictures_of(case_with("before"), Mask());
  EXPECT_THAT(pictures, ElementsAre(std::pair("page-1-phone-after-1.jpg", "JPEG of after"),
                                    std::pair("page-1-phone.jpg", "JPEG of before")));
}

TEST(Pages, PicturesAreKnownByTheirNames) {
  for (const auto& [name, bytes] : pictures_of(case_with("before"), Mask()))
    EXPECT_TRUE(names_picture(name)) << name;
  for (const char* other : {"page-.jpg", "page-1.jpg", "page-holiday.jpg", "page-1-holiday.jpg",
                            "page--phone.jpg", "page-1-phone.jpeg", "page-1-phone-after-.jpg",
                            "page-1-phone-2.jpg", "page-1-phone/../x.jpg", "page-99999-phone.jpg", ".jpg"})
    EXPECT_FALSE(names_picture(other)) << other;
}

TEST(Pages, WhatShowsTheRecipientIsNotShown) {
  const Case subject = case_with("ようこそ taro.yamada@example.jp さん");
  const Mask mask = Mask::for_case(subject, testing::knowledge());
  EXPECT_EQ(pages_section(subject, testing::knowledge(), mask)[0]["withheld"], true);
  EXPECT_EQ(pictures_of(subject, mask).size(), 1u) << "the one after the entries";
  EXPECT_EQ(pictures_of(subject, Mask()).size(), 2u) << "--unmasked";
}

}  // namespace
}  // namespace kanshiki
