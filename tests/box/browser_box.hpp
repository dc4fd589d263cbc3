#pragma once
/// What tests of the browser in the box have in common.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "base/file.hpp"
#include "box.hpp"
#include "world/questions/submit.hpp"
#include "world/questions/visit.hpp"

namespace kanshiki::test {

class BrowserBoxTest : public BoxTest {
 protected:
  void SetUp() override {
    BoxTest::SetUp();
    if (IsSkipped()) return;
    if (!std::filesystem::exists("/usr/lib/chromium/chromium"))
      GTEST_SKIP() << "no browser: tools/set-up visit installs it";
    if (is_busy()) GTEST_SKIP() << "this machine is too busy for a browser, whose pages have their time";
    limits.time = limits::visit_time;
    limits.questions["browser"] = 100;
    options.reach = Reach::probe;
    world.emplace(options);
    online.emplace(*world, limits);
  }

  /// Whether a page that takes a second may take ten: what is late then says nothing of the program.
  static bool is_busy() {
    double load = 0;
    return ::getloadavg(&load, 1) == 1 && load > 3.0 * std::max(1u, std::thread::hardware_concurrency());
  }

  template <class Q>
  PageRecord see(const Q& question) {
    const Reply reply = ask(online->source(), question.question());
    EXPECT_EQ(to_string(reply.status), "answered") << reply.why;
    return question.read(reply).value_or(PageRecord());
  }
  PageRecord visit(const std::string& url, Client client = Client::desktop) {
    return see(Visit{url, client});
  }
  PageRecord page(const std::string& name, Client client = Client::desktop) {
    return visit("http://pages.test/" + name, client);
  }

  static std::string text_of(const PageRecord& record) {
    return record.frames.empty() ? "" : record.frames.front().text;
  }
  static std::vector<std::string> names(const PageRecord& record) {
    std::vector<std::string> out;
    for (const PageControl& one : record.controls) out.push_back(one.name);
    return out;
  }
  /// The chain, a line a station.
  static std::string way(const PageRecord& record) {
    std::string out;
    for (const Station& one : record.chain)
      out += one.by + " " + std::to_string(one.status) + " " + one.url + "\n";
    return out;
  }
  /// One of the box's logs.
  static std::string log(const std::string& name) {
    return read_file(std::filesystem::path(std::getenv("KANSHIKI_BOX_DIR")) / name).value_or("");
  }

  std::optional<LiveWorld> world;
  std::optional<CaseWorld> online;
};

}  // namespace kanshiki::test
