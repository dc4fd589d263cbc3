#include <gmock/gmock.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> cloaked_page(const Case&, const Knowledge&);

namespace {

/// What a visitor was shown: where, with which status, and whether a password was asked for.
struct Shown {
  Client client;
  const char* url;
  int status = 200;
  bool asks = false;
};

/// How the pages behind one door differ; empty if they do not.
std::string difference(const std::vector<Shown>& visits) {
  Case subject;
  const auto door = std::make_shared<const Door>();
  for (const Shown& one : visits) {
    Page page;
    page.door = door;
    page.client = one.client;
    page.record.chain = {{one.url, "asked", one.status, "", {}, ""}};
    if (one.asks) {
      page.record.controls.emplace_back();
      page.record.controls.back().tag = "input";
      page.record.controls.back().type = "password";
    }
    subject.evidence.push_back(std::make_shared<const Page>(page));
  }
  const auto found = cloaked_page(subject, kanshiki::testing::knowledge());
  return found.empty() ? "" : std::string(found.front().text("difference"));
}

constexpr const char* trap = "https://a.example/";

TEST(CloakedPage, SomeAreTurnedAway) {
  EXPECT_EQ(difference({{Client::phone, trap, 200, true}, {Client::plain, trap, 403}}), "refused");
  EXPECT_EQ(difference({{Client::phone, trap, 200, true}, {Client::plain, "https://b.example/"}}),
            "sent_elsewhere");
  EXPECT_EQ(difference({{Client::phone, trap, 200, true}, {Client::desktop, trap}}), "shown_something_else");
}

TEST(CloakedPage, InnocentDifferences) {
  EXPECT_EQ(difference({{Client::phone, trap, 200, true}, {Client::desktop, trap, 200, true}}), "");
  EXPECT_EQ(difference({{Client::phone, trap, 200, true}, {Client::plain, trap}}), "") << "made by scripts";
  EXPECT_EQ(difference({{Client::phone, trap}, {Client::plain, trap, 403}}), "") << "nothing is asked for";
}

}  // namespace
}  // namespace kanshiki::infer
