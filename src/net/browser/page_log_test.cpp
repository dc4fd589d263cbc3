#include "net/browser/page_log.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using Json = DevTools::Json;
using namespace std::chrono_literals;

/// A log, told by short names.
struct Told {
  PageLog log{"main"};

  void request(const std::string& id, const std::string& url, const std::string& type = "Document",
               const std::string& frame = "main", const Json& redirected = {}) {
    log.take("Network.requestWillBeSent", {{"requestId", id},
                                           {"type", type},
                                           {"frameId", frame},
                                           {"request", {{"url", url}, {"method", "GET"}}},
                                           {"redirectResponse", redirected}});
  }
  void response(const std::string& id, int status) {
    log.take("Network.responseReceived",
             {{"requestId", id}, {"response", {{"status", status}, {"mimeType", "text/html"}}}});
  }
  void finish(const std::string& id) {
    log.take("Network.loadingFinished", {{"requestId", id}, {"encodedDataLength", 100}});
  }
  void will_go(const std::string& reason) {
    log.take("Page.frameRequestedNavigation", {{"frameId", "main"}, {"reason", reason}});
  }
  void load() { log.take("Page.loadEventFired", Json::object()); }

  std::string way() const {
    std::string out;
    for (const Station& one : log.record().chain)
      out += one.by + " " + std::to_string(one.status) + " " + one.url + "\n";
    return out;
  }
};

TEST(PageLog, WhatGoesOutBySocketsIsPosted) {
  PageLog log("main");
  log.take("Network.webSocketCreated", {{"requestId", "1"}, {"url", "wss://c.example/in"}});
  log.take("Network.webSocketHandshakeResponseReceived",
           {{"requestId", "1"}, {"response", {{"status", 101}}}});
  for (const char* sent : {"user=taro", "&pass=x"})
    log.take("Network.webSocketFrameSent", {{"requestId", "1"}, {"response", {{"payloadData", sent}}}});
  log.take("Network.webSocketFrameSent", {{"requestId", "2"}, {"response", {{"payloadData", "of none"}}}});
  ASSERT_EQ(log.record().requests.size(), 1u);
  const PageRequest& socket = log.record().requests.front();
  EXPECT_EQ(socket.type, "websocket");
  EXPECT_EQ(socket.status, 101);
  EXPECT_EQ(socket.posted, "user=taro&pass=x");
}

TEST(PageLog, TheChainIsThatOfThePagesOwnDocuments) {
  Told told;
  told.request("1", "http://a.example/");
  told.request("1", "https://a.example/", "Document", "main", {{"status", 301}});
  told.response("1", 200);
  told.request("2", "https://ads.example/", "Document", "frame");
  told.request("3", "https://a.example/logo.png", "Image");
  told.will_go("metaTagRefresh");
  told.request("4", "https://b.example/");
  told.response("4", 200);
  told.will_go("formSubmissionPost");
  told.request("5", "https://b.example/take");
  told.response("5", 200);
  told.will_go("scriptInitiated");
  told.request("6", "https://c.example/");
  EXPECT_EQ(told.way(),
            "asked 301 http://a.example/\nhttp 200 https://a.example/\nrefresh 200 https://b.example/\n"
            "form 200 https://b.example/take\nscript 0 https://c.example/\n");
  EXPECT_EQ(told.log.navigations(), 4u);
  EXPECT_EQ(told.log.record().requests.size(), 7u);
}

TEST(PageLog, QuietIsWhenNothingIsAwaited) {
  Told told;
  told.request("1", "http://a.example/");
  told.request("2", "http://a.example/a.js", "Script");
  told.finish("1");
  told.load();
  EXPECT_FALSE(told.log.is_quiet(0ms)) << "a script is under way";
  EXPECT_TRUE(told.log.is_loaded_since(0ms));
  told.finish("2");
  EXPECT_TRUE(told.log.is_quiet(0ms));
  EXPECT_FALSE(told.log.is_quiet(1h));
  told.log.take("Page.frameScheduledNavigation",
                {{"frameId", "main"}, {"delay", 3}, {"reason", "metaTagRefresh"}});
  EXPECT_FALSE(told.log.is_quiet(0ms)) << "it will send its visitors on";
}

TEST(PageLog, WhatIsFarAwayIsNotWaitedFor) {
  Told told;
  told.request("1", "http://a.example/");
  told.finish("1");
  told.load();
  told.log.take("Page.frameScheduledNavigation",
                {{"frameId", "main"}, {"delay", 1e300}, {"reason", "metaTagRefresh"}});
  EXPECT_TRUE(told.log.is_quiet(0ms));
}

TEST(PageLog, WhatFailsIsToldOfTheRequestAndThePage) {
  Told told;
  told.request("1", "http://a.example/");
  told.request("2", "http://a.example/a.js", "Script");
  told.log.take("Network.loadingFailed", {{"requestId", "2"}, {"errorText", "net::ERR_FAILED"}});
  EXPECT_EQ(told.log.record().requests[1].blocked, "net::ERR_FAILED");
  EXPECT_EQ(told.log.failure(), "");
  told.log.take("Network.loadingFailed", {{"requestId", "1"}, {"errorText", "net::ERR_EMPTY_RESPONSE"}});
  EXPECT_EQ(told.log.failure(), "net::ERR_EMPTY_RESPONSE");
  EXPECT_TRUE(told.log.is_quiet(0ms)) << "nothing more will come";
}

TEST(PageLog, WhatABrowserGoneMadSaysDoesNoHarm) {
  Told told;
  for (const char* event :
       {"Network.requestWillBeSent", "Network.responseReceived", "Network.loadingFinished",
        "Network.loadingFailed", "Network.webSocketCreated", "Page.frameScheduledNavigation",
        "Page.windowOpen", "Console.messageAdded", "Made.up"})
    for (const Json& parameters :
         {Json(), Json::array({1}), Json({{"requestId", 7}, {"request", "x"}, {"type", {}}})})
      told.log.take(event, parameters);
  for (int i = 0; i < 5000; ++i) told.request(std::to_string(i), std::string(20'000, 'x'));
  EXPECT_LE(told.log.record().requests.size(), 2000u);
  EXPECT_LE(told.log.record().chain.size(), 64u);
}

}  // namespace
}  // namespace kanshiki
