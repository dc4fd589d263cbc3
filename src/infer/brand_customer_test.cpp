#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> claims_brand(const Case&, const Knowledge&);
std::vector<Finding> brand_customer(const Case&, const Knowledge&);

namespace {

/// By what a mail in Xserver's name finds that Xserver runs `domain`; empty: it does not.
std::string look(const std::string& domain, const Fact& fact, const std::string& sender = "Xserver") {
  Case subject = testing::case_of("From: " + sender + " <a@example.com>\r\n");
  subject.findings = claims_brand(subject, testing::knowledge());
  subject.findings.push_back({"host.registered", Meaning::neutral, {{"domain", domain}, fact}, {}});
  const auto found = brand_customer(subject, testing::knowledge());
  return found.empty() ? "" : std::string(found[0].text("run_through"));
}

using Names = std::vector<std::string>;

TEST(BrandCustomer, ByNameServersContactOrRegistrar) {
  EXPECT_EQ(look("example.jp", {"name_servers", Names{"ns1.xserver.jp"}}), "name_servers");
  EXPECT_EQ(look("example.jp", {"contact_mail", "support@xserver.ne.jp"}), "contact");
  EXPECT_EQ(look("example.jp", {"registrar", "エックスサーバー株式会社"}), "registrar");
}

TEST(BrandCustomer, OthersAreNot) {
  EXPECT_EQ(look("example.jp", {"name_servers", Names{"ns1.example.net", "ns1.xserver.jp.example.net"}}), "");
  EXPECT_EQ(look("xserver.ne.jp", {"name_servers", Names{"ns1.xserver.jp"}}), "") << "the brand itself";
  EXPECT_EQ(look("example.jp", {"name_servers", Names{"ns1.xserver.jp"}}, "Jane"), "")
      << "no brand is claimed";
}

}  // namespace
}  // namespace kanshiki::infer
