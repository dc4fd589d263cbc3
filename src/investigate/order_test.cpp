#include "investigate/order.hpp"

#include <gtest/gtest.h>

#include "knowledge/wording_features.hpp"

namespace kanshiki {
namespace {

TEST(Order, ComesOutAsItWentIn) {
  Order order;
  order.wanted = Wanted::report;
  order.reach = Reach::lookup;
  order.extras = {"clamav", "rules"};
  order.now = std::chrono::sys_seconds(std::chrono::seconds(1634778123));
  order.masked = false;
  order.language = "en";
  order.width = 100;
  order.colour = true;
  order.mail = std::string("From: a\0b", 9);
  order.url = "https://evil.example/";
  order.relatives = {{"a.eml", "件名", 0.25, {"evil.example", "other.example"}, true}};
  const auto read = read_order(write_order(order));
  ASSERT_TRUE(read) << read.error().what;
  EXPECT_EQ(read->wanted, order.wanted);
  EXPECT_EQ(read->reach, order.reach);
  EXPECT_EQ(read->extras, order.extras);
  EXPECT_EQ(read->now, order.now);
  EXPECT_EQ(read->masked, order.masked);
  EXPECT_EQ(read->language, order.language);
  EXPECT_EQ(read->width, order.width);
  EXPECT_EQ(read->colour, order.colour);
  EXPECT_EQ(read->mail, order.mail);
  EXPECT_EQ(read->url, order.url);
  ASSERT_EQ(read->relatives->size(), 1u);
  const Relative& relative = read->relatives->front();
  EXPECT_EQ(relative.path, "a.eml");
  EXPECT_EQ(relative.subject, "件名");
  EXPECT_EQ(relative.likeness, 0.25);
  EXPECT_EQ(relative.domains, (std::vector<std::string>{"evil.example", "other.example"}));
  EXPECT_TRUE(relative.same_subject);
}

TEST(Order, NoComparisonIsNotNoRelatives) {
  Order order;
  EXPECT_FALSE(read_order(write_order(order))->relatives);
  order.relatives.emplace();
  EXPECT_TRUE(read_order(write_order(order))->relatives);
}

TEST(Order, WhatIsCutOffIsAnError) {
  const std::string order = write_order({}), outcome = write_outcome(Outputs{{"line", "{}"}}),
                    words = write_words({1, 2});
  EXPECT_FALSE(read_order(std::string_view(order).substr(0, order.size() - 1)));
  EXPECT_FALSE(read_outcome(outcome.substr(0, outcome.size() - 1)));
  EXPECT_FALSE(read_words(std::string_view(words).substr(0, words.size() - 1)));
}

TEST(Order, OutcomesComeOutAsTheyWentIn) {
  const Outputs outputs = {{"case.json", "{}"}, {"terminal", ""}};
  EXPECT_EQ(read_outcome(write_outcome(outputs)).value(), outputs);
  const auto failed = read_outcome(write_outcome(fail(Error::Kind::limit, "too large")));
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().kind, Error::Kind::limit);
  EXPECT_EQ(failed.error().what, "too large");
}

TEST(Order, WordsAreBuckets) {
  EXPECT_EQ(read_words(write_words({0, wording::buckets - 1})).value(),
            (std::vector<std::uint32_t>{0, wording::buckets - 1}));
  EXPECT_FALSE(read_words(write_words({wording::buckets})));
}

}  // namespace
}  // namespace kanshiki
