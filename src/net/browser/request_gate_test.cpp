#include "net/browser/request_gate.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

DevTools::Json headers(const std::string& type, const std::string& disposition = "") {
  DevTools::Json out = DevTools::Json::array({{{"name", "Content-Type"}, {"value", type}}});
  if (!disposition.empty()) out.push_back({{"name", "content-disposition"}, {"value", disposition}});
  return out;
}

TEST(RequestGate, WhatABrowserShowsIsNoDownload) {
  for (const char* type : {"", "text/html", "Text/HTML; charset=utf-8", "text/plain", "image/png",
                           "application/json", "application/xhtml+xml"})
    EXPECT_FALSE(is_download(headers(type))) << type;
  EXPECT_FALSE(is_download(headers("text/html", "inline; filename=a.html")));
  EXPECT_FALSE(is_download(DevTools::Json()));
}

TEST(RequestGate, WhatItStoresIs) {
  for (const char* type :
       {"application/octet-stream", "application/zip", "application/pdf", "application/x-msi"})
    EXPECT_TRUE(is_download(headers(type))) << type;
  EXPECT_TRUE(is_download(headers("text/html", "attachment")));
  EXPECT_TRUE(is_download(headers("text/html", " Attachment; filename=\"invoice.html\"")));
}

TEST(RequestGate, TheNameOfADownload) {
  EXPECT_EQ(download_name(headers("", "attachment; filename=\"the invoice.exe\"; size=1")),
            "the invoice.exe");
  EXPECT_EQ(download_name(headers("", "attachment; filename=invoice.exe; size=1")), "invoice.exe");
  EXPECT_EQ(download_name(headers("", "attachment; filename=\"open")), "open");
  EXPECT_EQ(download_name(headers("", "attachment; filename=")), "");
  EXPECT_EQ(download_name(headers("", "attachment")), "");
}

}  // namespace
}  // namespace kanshiki
