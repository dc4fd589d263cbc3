#include "world/questions/visit.hpp"

#include <gtest/gtest.h>

#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

Reply answered(std::string bytes) {
  Reply out;
  out.status = Reply::Status::answered;
  out.bytes = std::move(bytes);
  return out;
}

Result<PageRecord> read(std::string bytes) {
  return Visit{"https://www.example.jp/", Client::phone}.read(answered(std::move(bytes)));
}

TEST(Visit, QuestionAndBack) {
  const Question asked = Visit{"https://www.example.jp/a b", Client::desktop}.question();
  EXPECT_EQ(asked.kind, "browser");
  EXPECT_EQ(asked.about, "VISIT desktop https://www.example.jp/a%20b");
  EXPECT_EQ(asked.reach, Reach::visit);
  const auto query = visit_query(asked.about);
  ASSERT_TRUE(query);
  EXPECT_EQ(query->url, "https://www.example.jp/a%20b");
  EXPECT_EQ(query->client, Client::desktop);
  for (const char* about : {"", "VISIT", "VISIT phone", "VISIT watch https://a.example/",
                            "VISIT phone file:///etc/passwd", "VISIT phone https://a.example/ x"})
    EXPECT_FALSE(visit_query(about)) << about;
}

TEST(Visit, RecordIsReadAsItWasWritten) {
  PageRecord record;
  record.chain = {{"https://a.example/", "asked", 302, "192.0.2.1", {"PEM"}, "expired"},
                  {"https://b.example/login", "http", 200, "192.0.2.2", {}, ""}};
  record.requests = {{"https://b.example/x.js", "GET", "script", 200, "192.0.2.2", "text/javascript", "ab",
                      12, "not an allowed target", "id=1"}};
  record.console = {"hello"};
  record.dialogs = {{"alert", "あなたのPC"}};
  record.popups = {"https://c.example/"};
  record.downloads = {{"https://b.example/f.exe", "f.exe", "application/octet-stream", "cd", 9}};
  record.frames = {{"https://b.example/login", {}, "ログイン", "ja", "ID", "<html></html>"},
                   {"https://b.example/in", 0, "", "", "", ""}};
  record.forms = {{1, "https://b.example/post", "post"}};
  PageControl control;
  control.frame = 1;
  control.form = 0;
  control.tag = "input";
  control.type = "password";
  control.label = "パスワード";
  control.options = {"1", "2"};
  control.visible = false;
  control.box = {1, 2, 30, 40};
  record.controls = {control};
  record.favicon = Favicon{"https://b.example/favicon.ico", std::string("\0\1", 2)};
  record.pictures = {{"page", 390, 844, std::string("\xFF\xD8", 2)}};
  record.took_ms = 1200;
  record.stopped = "time";
  const std::string bytes = write_page_record(record);
  const auto again = read(bytes);
  ASSERT_TRUE(again);
  EXPECT_EQ(write_page_record(*again), bytes);
  EXPECT_EQ(again->url(), "https://b.example/login");
  EXPECT_EQ(again->title(), "ログイン");
  EXPECT_EQ(again->controls.at(0).box.height, 40);
  EXPECT_EQ(again->favicon->bytes.size(), 2u);
}

TEST(Visit, WhatIsNoRecordIsAnError) {
  for (const char* bytes : {"", "null", "[]", "{", "{}", R"({"chain":[]})", R"({"chain":"x"})"})
    EXPECT_FALSE(read(bytes)) << bytes;
}

TEST(Visit, WrongTypesAndWildIndicesDoNoHarm) {
  const auto record = read(R"({"chain":[7],"frames":[{"parent":5,"title":3},"x",{"parent":0}],
      "forms":[{"frame":99,"action":{}}], "favicon":{"base64":"?"}, "took_ms":-1,
      "controls":[{"frame":-1,"form":8,"visible":"no","box":[1e300,null,-3,4.7]},null,{"box":[1,2]}],
      "pictures":[3,{"width":1e99,"base64":"//8="}]})");
  ASSERT_TRUE(record);
  EXPECT_EQ(record->frames.at(0).parent, std::nullopt);
  EXPECT_EQ(record->frames.at(2).parent, 0u);
  EXPECT_EQ(record->forms.at(0).frame, 0u);
  EXPECT_EQ(record->controls.at(0).form, std::nullopt);
  EXPECT_EQ(record->controls.at(0).box.x, 100'000);
  EXPECT_EQ(record->controls.at(0).box.height, 4);
  EXPECT_TRUE(record->controls.at(0).visible);
  EXPECT_EQ(record->pictures.at(1).bytes, "\xFF\xFF");
  EXPECT_EQ(record->took_ms, 0u);
  EXPECT_EQ(record->stopped, "");
}

TEST(Visit, WhatIsTooMuchIsCutOffAndSaidSo) {
  PageRecord many;
  many.chain.resize(1);
  many.console.assign(page_limits::notes + 1, "again");
  EXPECT_EQ(read(write_page_record(many))->console.size(), page_limits::notes);
  EXPECT_EQ(read(write_page_record(many))->stopped, "the record of the page is too large");
  PageRecord large;
  large.chain.resize(1);
  large.frames.push_back(
      {"https://a.example/", {}, "", "", std::string(page_limits::document_bytes + 1, 'x'), ""});
  EXPECT_EQ(read(write_page_record(large))->frames.at(0).text.size(), page_limits::document_bytes);
}

}  // namespace
}  // namespace kanshiki
