#pragma once
/// What the tests of examiners of pages share: pages written in place, and a browser that shows them.

#include <gmock/gmock.h>

#include <map>
#include <string>
#include <vector>

#include "examine/page/seen.hpp"
#include "examine/testing.hpp"
#include "world/questions/page_record.hpp"
#include "world/questions/submit.hpp"
#include "world/questions/visit.hpp"

namespace kanshiki::examine::testing {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A page at `url` with this title that says `text` and has one form, sent to `action`, with `names` to type
/// into. A name may bring a type and a label: "pw password パスワード".
inline PageRecord record(const std::string& url, const std::string& title = {}, const std::string& text = {},
                         const std::vector<std::string>& names = {}, const std::string& action = {}) {
  PageRecord out;
  out.chain = {{url, "asked", 200, "192.0.2.1", {}, ""}};
  out.frames = {{url, {}, title, "ja", text, "<html><body>" + text + "</body></html>"}};
  if (names.empty()) return out;
  out.forms = {{0, action.empty() ? url : action, "post"}};
  PageControl control;
  control.form = 0;
  for (const std::string& name : names) {
    const auto parts = words(name);
    control.tag = "input";
    control.name = parts[0];
    control.type = parts.size() > 1 ? std::string(parts[1]) : "text";
    control.label = parts.size() > 2 ? std::string(parts[2]) : "";
    out.controls.push_back(control);
  }
  control = {};
  control.form = 0;
  control.tag = "button";
  control.type = "submit";
  out.controls.push_back(control);
  return out;
}

inline PageRecord login(const std::string& url, const std::string& title = "ログイン") {
  return record(url, title, "", {"user", "password password"});
}

inline Piece<Door> door(const std::string& url, bool replaced = false) {
  auto link = std::make_shared<Link>();
  link->url = url;
  return std::make_shared<const Door>(Door{link, url, replaced});
}

inline Piece<Page> page(PageRecord seen, Client client = Client::phone) {
  const std::string url = seen.chain.front().url;
  return page_seen(door(url), client, std::move(seen), Visit{url, client}.question());
}

inline Piece<Trial> trial(PageRecord seen, std::vector<std::string> spared = {}) {
  return std::make_shared<const Trial>(Trial{page(std::move(seen)), std::move(spared)});
}

/// Shows what it was told for so many steps of made-up entries; whatever else is asked gets no answer.
class Browser : public Source {
 public:
  std::map<std::size_t, PageRecord> after;  ///< by the number of steps
  std::map<Client, PageRecord> at_first;
  std::vector<Submit> submitted;

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out;
    for (const Question& question : questions) out.push_back(reply(question));
    return out;
  }

 private:
  Reply reply(const Question& question) {
    const PageRecord* shown = nullptr;
    if (const auto visit = visit_query(question.about)) {
      const auto hit = at_first.find(visit->client);
      if (hit != at_first.end()) shown = &hit->second;
    } else if (const auto submit = submit_query(question.about)) {
      submitted.push_back(*submit);
      const auto hit = after.find(submit->steps.size());
      if (hit != after.end()) shown = &hit->second;
    }
    Reply out;
    out.status = shown ? Reply::Status::answered : Reply::Status::timeout;
    if (shown) out.bytes = write_page_record(*shown);
    return out;
  }
};

}  // namespace kanshiki::examine::testing
