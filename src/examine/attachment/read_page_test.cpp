#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"

namespace kanshiki::examine {

Found read_page(const Part&, const Knowledge&, World&);

namespace {

TEST(ReadPage, AFileThatABrowserShowsIsText) {
  const auto texts = testing::leads<Text>(
      read_page, testing::file("a.html", "<title>t</title><p>見えるもの<p hidden>隠れたもの"));
  ASSERT_EQ(texts.size(), 1u);
  EXPECT_EQ(texts[0]->visible, "見えるもの");
  EXPECT_EQ(texts[0]->part->path, "2");
}

TEST(ReadPage, WhatTheMailDeclaresAsTextIsReadWithItsBodies) {
  EXPECT_TRUE(testing::run(read_page, testing::file("a.html", "<p>x", "text/html")).leads.empty());
}

TEST(ReadPage, OtherFilesAreNoPages) {
  EXPECT_TRUE(testing::run(read_page, testing::file("a.pdf", "%PDF-1.7")).leads.empty());
}

}  // namespace
}  // namespace kanshiki::examine
