#include "report/bodies.hpp"

#include <gtest/gtest.h>

#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

/// A mail to taro@tokyo-sushi.co.jp whose only part is a page.
class BodiesTest : public ::testing::Test {
 protected:
  BodiesTest() {
    mail_->storage = std::make_shared<Storage>();
    mail_->to.mailboxes = {{"", "taro", "tokyo-sushi.co.jp", "taro@tokyo-sushi.co.jp", "", false}};
    part_.path = "1";
    text_->part = &part_;
    text_->html = true;
    case_.mail = mail_;
    case_.evidence.push_back(Piece<Text>(text_));
    layout_.boxes.emplace_back();
  }

  LayoutBox& add(LayoutBox::Kind kind, std::size_t begin = 0, std::size_t end = 0, std::size_t parent = 0) {
    LayoutBox box;
    box.kind = kind, box.begin = begin, box.end = end, box.parent = parent;
    layout_.boxes.push_back(box);
    return layout_.boxes.back();
  }

  void add_link(std::string_view target, std::string_view words) {
    auto link = std::make_shared<Link>();
    link->part = &part_, link->kind = Link::Kind::anchor;
    link->raw = link->url = target, link->text = words,
    link->host = link->registrable_domain = "evil.example";
    case_.evidence.push_back(Piece<Link>(link));
  }

  Json body(bool masked = false) {
    return body_section(case_, {{text_.get(), layout_}},
                        masked ? Mask::for_case(case_, shipped_knowledge()) : Mask())[0];
  }

  std::shared_ptr<Mail> mail_ = std::make_shared<Mail>();
  std::shared_ptr<Text> text_ = std::make_shared<Text>();
  Part part_;
  Layout layout_;
  Case case_;
};

TEST_F(BodiesTest, LinksStandWhereTheyAreAndNotWhereTheirWordsComeFirst) {
  text_->visible = "Log in. To log in: log in or log in";
  add_link("https://evil.example/", "log in");
  add(LayoutBox::Kind::link, 19, 25).words = "https://evil.example/";
  add(LayoutBox::Kind::link, 29, 35).words = "https://evil.example/";
  EXPECT_EQ(body()["links"], (Json{{{"begin", 19}, {"end", 25}, {"link", 0}},  //
                                   {{"begin", 29}, {"end", 35}, {"link", 0}}}));
}

TEST_F(BodiesTest, WhatIsSaidOfALinkIsMarkedAtItsWords) {
  text_->visible = "go go";
  add_link("https://evil.example/", "go");
  add(LayoutBox::Kind::link, 3, 5).words = "https://evil.example/";
  case_.findings = {{"link.text_hides_host",
                     Meaning::suspicious,
                     {},
                     {{Cite::In::body, "1", 0, 0, "https://evil.example/"}}}};
  EXPECT_EQ(body()["marks"], (Json{{{"begin", 3}, {"end", 5}, {"finding", 0}}}));
}

TEST_F(BodiesTest, ALinkWithoutWordsStillSaysWhereItLeads) {
  text_->visible = "x";
  add_link("https://evil.example/", "");
  add(LayoutBox::Kind::link).words = "https://evil.example/";
  add(LayoutBox::Kind::image, 0, 0, 1).words = "Log in";
  const Json layout = body()["layout"];
  EXPECT_EQ(layout[1], (Json{{"box", "link"}, {"in", 0}, {"link", 0}}));
  EXPECT_EQ(layout[2], (Json{{"box", "image"}, {"in", 1}, {"words", "Log in"}}));
}

TEST_F(BodiesTest, AnAddressIsMaskedThoughItIsSplitOverElements) {
  text_->visible = "Dear taro@tokyo-sushi.co.jp, hello";
  add(LayoutBox::Kind::text, 0, 7);
  add(LayoutBox::Kind::text, 7, 18);
  add(LayoutBox::Kind::text, 18, 34);
  const Json shown = body(true);
  const std::string words = shown["text"];
  EXPECT_EQ(words, "Dear 〇〇〇@〇〇〇, hello");
  std::string dealt;
  for (const Json& box : shown["layout"])
    if (box["box"] == "text")
      dealt +=
          words.substr(box["begin"], box["end"].get<std::size_t>() - box["begin"].get<std::size_t>()) + "|";
  EXPECT_EQ(dealt, "Dear 〇〇〇@〇〇〇||, hello|");
}

TEST_F(BodiesTest, WordsInPlaceOfPicturesAreMasked) {
  add(LayoutBox::Kind::image).words = "taro@tokyo-sushi.co.jp";
  EXPECT_EQ(body(true)["layout"][1]["words"], "〇〇〇@〇〇〇");
}

}  // namespace
}  // namespace kanshiki
