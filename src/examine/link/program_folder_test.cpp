#include <gmock/gmock.h>

#include "examine/link/testing.hpp"

namespace kanshiki::examine {

Found program_folder(const Link&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids(const std::string& url) {
  return testing::ids(testing::run(program_folder, testing::link(url)));
}

TEST(ProgramFolder, PagesAmongASitesFiles) {
  for (const char* url : {"https://dentist.example/wp-content/uploads/2025/03/share/",
                          "http://shop.example/wp-includes/js/login.php",
                          "https://club.example/.well-known/acme/index.html?u=1",
                          "https://a.example/WP-Content/themes/x/signin"})
    EXPECT_THAT(ids(url), ElementsAre("link.program_folder")) << url;
}

TEST(ProgramFolder, DocumentsAndOrdinaryPages) {
  for (const char* url : {"https://dentist.example/wp-content/uploads/2025/03/report.pdf",
                          "https://dentist.example/", "https://a.example/news/?p=/wp-content/",
                          "https://shop.example/wp-login.php", "mailto:wp-content@a.example"})
    EXPECT_THAT(ids(url), IsEmpty()) << url;
}

}  // namespace
}  // namespace kanshiki::examine
