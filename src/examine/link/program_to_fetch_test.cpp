#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found program_to_fetch(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(program_to_fetch, testing::link(url)));
}

TEST(ProgramToFetch, WhatRunsWhenItIsOpened) {
  for (const char* url : {"http://members.example/love/card.scr", "https://cdn.example/Invoice.PDF.vbs",
                          "https://a.example/share/document.lnk?x=1", "ftp://a.example/photo.jpg.pif"})
    EXPECT_THAT(ids(url), ElementsAre("link.program_to_fetch")) << url;
}

TEST(ProgramToFetch, InstallersDocumentsAndPages) {
  for (const char* url : {"https://vendor.example/setup.exe", "https://vendor.example/app.msi",
                          "https://a.example/x.zip", "https://a.example/", "https://a.example/?file=card.scr",
                          "mailto:a.scr@a.example", "https://forge.example/tool/raw/build.bat"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
