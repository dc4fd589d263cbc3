#include <gtest/gtest.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found host_of_link(const Link&, const Knowledge&, World&);

namespace {

std::vector<Evidence> leads_of(const std::string& host) {
  Link link;
  link.host = host;
  return testing::run(host_of_link, std::make_shared<const Link>(std::move(link))).leads;
}

TEST(HostOfLink, IsTheNameOrTheAddress) {
  const auto name = std::get<Piece<Host>>(leads_of("www.example.jp").at(0));
  EXPECT_EQ(name->name, "www.example.jp");
  EXPECT_FALSE(name->is_address);
  EXPECT_TRUE(std::get<Piece<Host>>(leads_of("192.0.2.1").at(0))->is_address);
  EXPECT_TRUE(std::get<Piece<Host>>(leads_of("[2001:db8::1]").at(0))->is_address);
}

TEST(HostOfLink, MailtoHasNone) { EXPECT_TRUE(leads_of("").empty()); }

}  // namespace
}  // namespace kanshiki::examine
