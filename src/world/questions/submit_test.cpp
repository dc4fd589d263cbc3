#include "world/questions/submit.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Submit, QuestionAndBack) {
  ProbeStep login{{{0, 1, "taro \"{x}\""}, {2, 3, "パス"}}, PressedControl{0, 4}};
  const Submit submit{"https://www.example.jp/", Client::phone, {login, {}}, {"www.example.jp"}};
  const Question asked = submit.question();
  EXPECT_EQ(asked.kind, "browser");
  EXPECT_EQ(asked.reach, Reach::probe);
  EXPECT_EQ(asked.about,
            "SUBMIT phone https://www.example.jp/ "
            R"({"steps":[{"fill":[{"frame":0,"control":1,"value":"taro \"{x}\""},)"
            R"({"frame":2,"control":3,"value":"パス"}],"press":{"frame":0,"control":4}},)"
            R"({"fill":[],"press":null}],"post_to":["www.example.jp"]})");
  const auto query = submit_query(asked.about);
  ASSERT_TRUE(query);
  EXPECT_EQ(query->question(), asked);
  ASSERT_EQ(query->steps.size(), 2u);
  EXPECT_EQ(query->steps[0].fill.at(1).value, "パス");
  EXPECT_EQ(query->steps[0].press->control, 4u);
  EXPECT_FALSE(query->steps[1].press);
}

TEST(Submit, WhatIsNoneIsNone) {
  for (const char* about :
       {"", "SUBMIT", "SUBMIT phone https://a.example/", "SUBMIT phone https://a.example/ {",
        "SUBMIT phone ftp://a.example/ {\"steps\":[],\"post_to\":[]}",
        "SUBMIT phone https://a.example/ {\"steps\":[{}],\"post_to\":[]}",
        "SUBMIT phone https://a.example/ "
        "{\"steps\":[{\"fill\":[{\"frame\":-1,\"control\":0}],\"press\":null}],"
        "\"post_to\":[]}",
        "SUBMIT phone https://a.example/ {\"steps\":[]}", "VISIT phone https://a.example/"})
    EXPECT_FALSE(submit_query(about)) << about;
}

}  // namespace
}  // namespace kanshiki
