#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found reverse_name(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& from) {
  return testing::ids(testing::run(
      examine::reverse_name,
      testing::route("Received: from " + from + "\n\tby mx.example.jp (Postfix) with ESMTP id 1\n")));
}

TEST(ReverseName, IsWhatTheReceiverNoted) {
  EXPECT_THAT(found("mail.example.com (mail.example.com [203.0.113.9])"), IsEmpty());
  EXPECT_THAT(found("mail.example.com (unknown [203.0.113.9])"), ElementsAre("route.reverse_name_unknown"));
  EXPECT_THAT(found("x (mail.example.com [203.0.113.9] (may be forged))"),
              ElementsAre("route.reverse_name_unverified"));
  EXPECT_THAT(found("gw (unknown [10.0.0.9])"), IsEmpty()) << "not from outside";
}

TEST(ReverseName, IsGenericWhereItIsTheAddressAgain) {
  for (const char* name : {"p203-0-113-9.example.ne.jp", "ec2-203-0-113-9.compute.example.com",
                           "9.113.0.203.example.net", "cb007109.example.net", "host-203.0.113.9.example.net"})
    EXPECT_THAT(found("x.example.com (" + std::string(name) + " [203.0.113.9])"),
                ElementsAre("route.generic_name"))
        << name;
  for (const char* name : {"mail9.example.com", "mx-203.example.com", "out113-9.example.com"})
    EXPECT_THAT(found("x.example.com (" + std::string(name) + " [203.0.113.9])"), IsEmpty()) << name;
}

}  // namespace
}  // namespace kanshiki::examine
