#include "base/json.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

template <class Json>
class JsonReading : public ::testing::Test {};
using Kinds = ::testing::Types<nlohmann::json, nlohmann::ordered_json>;
TYPED_TEST_SUITE(JsonReading, Kinds);

TYPED_TEST(JsonReading, WhatIsThereIsRead) {
  const TypeParam node = {{"text", "a"}, {"list", {1, 2}}, {"whole", -7}, {"share", 0.5}, {"yes", true}};
  EXPECT_EQ(at(node, "text"), "a");
  EXPECT_EQ(text_at(node, "text"), "a");
  EXPECT_EQ(list_at(node, "list").size(), 2u);
  EXPECT_EQ(integer_at(node, "whole"), -7);
  EXPECT_EQ(number_at(node, "whole"), -7);
  EXPECT_EQ(number_at(node, "share"), 0.5);
  EXPECT_TRUE(flag_at(node, "yes"));
}

TYPED_TEST(JsonReading, WhatIsAbsentNullOrOfAnotherTypeIsNothing) {
  const TypeParam nodes[] = {{{"x", {{"inner", 1}}}}, {{"x", nullptr}}, {{"y", 1}}, nullptr, {"x"}, "x", 1};
  for (const TypeParam& node : nodes) {
    EXPECT_EQ(text_at(node, "x"), "") << node;
    EXPECT_TRUE(list_at(node, "x").is_array() && list_at(node, "x").empty()) << node;
    EXPECT_EQ(integer_at(node, "x"), 0) << node;
    EXPECT_EQ(integer_at(node, "x", 3), 3) << node;
    EXPECT_EQ(number_at(node, "x"), 0) << node;
    EXPECT_FALSE(flag_at(node, "x")) << node;
  }
  EXPECT_TRUE(at(nodes[1], "x").is_null());
  EXPECT_TRUE(at(nodes[4], "x").is_null());
}

TYPED_TEST(JsonReading, AFractionIsNoWholeNumber) { EXPECT_EQ(integer_at(TypeParam{{"x", 1.0}}, "x", 2), 2); }

}  // namespace
}  // namespace kanshiki
