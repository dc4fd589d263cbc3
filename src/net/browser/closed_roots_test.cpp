#include "net/browser/closed_roots.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(ClosedRoots, AreFoundInAllFramesAndInEachOther) {
  const auto document = DevTools::Json::parse(R"({"nodeName": "#document", "children": [
    {"nodeName": "LOGIN-BOX", "shadowRoots": [{"shadowRootType": "closed", "backendNodeId": 5, "children": [
      {"nodeName": "INPUT", "shadowRoots": [{"shadowRootType": "user-agent", "backendNodeId": 6}]},
      {"nodeName": "DIV", "shadowRoots": [{"shadowRootType": "closed", "backendNodeId": 7}]}]}]},
    {"nodeName": "IFRAME", "frameId": "inner", "contentDocument": {"children": [
      {"shadowRoots": [{"shadowRootType": "open", "backendNodeId": 8, "children": [
        {"shadowRoots": [{"shadowRootType": "closed", "backendNodeId": 9}]}]}]}]}}]})");
  EXPECT_EQ(closed_roots(document, "main"), (ClosedRoots{{"inner", {9}}, {"main", {5, 7}}}));
}

TEST(ClosedRoots, WhatIsNoTreeHasNone) {
  for (const char* odd : {"null", "[]", "{\"children\": {}, \"shadowRoots\": 1, \"contentDocument\": []}"})
    EXPECT_TRUE(closed_roots(DevTools::Json::parse(odd), "main").empty()) << odd;
}

}  // namespace
}  // namespace kanshiki
