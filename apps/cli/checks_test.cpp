#include "checks.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Checks, AFolderHasAName) {
  EXPECT_EQ(check_folder("report"), "");
  EXPECT_NE(check_folder(""), "");
}

TEST(Checks, AUrlLeadsSomewhere) {
  for (const char* input :
       {"https://a.example", "http://192.0.2.1/x", "a.eml", "-", "https:/folder/a.eml", ""})
    EXPECT_EQ(check_input(input), "") << input;
  for (const char* input : {"https://", "HTTP://", "https://?x", "https://[::1", "https://a b/"})
    EXPECT_NE(check_input(input), "") << input;
}

TEST(Checks, AMirrorIsAFolderOrAnswersByHttps) {
  for (const char* mirror : {"/srv/mirror", ".", "https://a.example/lists", "HTTPS://a.example/"})
    EXPECT_EQ(check_mirror(mirror), "") << mirror;
  for (const char* mirror : {"", "http://a.example/", "ftp://a.example/", "file:///srv"})
    EXPECT_NE(check_mirror(mirror), "") << mirror;
}

}  // namespace
}  // namespace kanshiki
