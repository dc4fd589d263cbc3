#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found asked_entries(const Page&, const Knowledge&, World&);

namespace testing {
namespace {

TEST(AskedEntries, PasswordAndCard) {
  EXPECT_THAT(ids(run(asked_entries, page(login("https://a.example/")))), ElementsAre("page.asks_password"));
  EXPECT_THAT(ids(run(asked_entries, page(record("https://a.example/", "", "", {"cardnumber", "cvv"})))),
              ElementsAre("page.asks_card"));
}

TEST(AskedEntries, WhatNobodyAsksForTogether) {
  const Found found =
      run(asked_entries, page(record("https://a.example/", "", "", {"cardnumber", "x text 暗証番号"})));
  EXPECT_THAT(ids(found), ElementsAre("page.asks_password", "page.asks_card", "page.asks_too_much"));
}

TEST(AskedEntries, KnownHostsAndHarmlessQuestions) {
  EXPECT_THAT(ids(run(asked_entries, page(login("https://accounts.google.com/")))), IsEmpty());
  EXPECT_THAT(ids(run(asked_entries, page(login("https://secure.xserver.ne.jp/")))), IsEmpty());
  EXPECT_THAT(ids(run(asked_entries, page(record("https://a.example/", "", "", {"q", "name"})))), IsEmpty());
}

}  // namespace
}  // namespace testing
}  // namespace kanshiki::examine
