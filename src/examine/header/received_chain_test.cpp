#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found received_chain(const Route&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string boundary =
    "Received: from mail.example.com (mail.example.com [203.0.113.9]) by mx.example.jp (Postfix) with ESMTP "
    "id 1\n";

std::vector<std::string> found(const std::string& older) {
  return testing::ids(
      testing::run(examine::received_chain, testing::route(boundary + "Received: " + older + "\n")));
}

TEST(ReceivedChain, JoinsWhereNobodyForged) {
  for (const char* older : {
           "from pc (unknown [192.168.1.2]) by mail.example.com (Postfix) with ESMTPA id 2",
           "from pc (unknown [192.168.1.2]) by smtp.inner.example.com (Postfix) with ESMTPA id 2",
           "by mail.example.com (Postfix, from userid 33) id 2",
           "from a (a [127.0.0.1]) by localhost (amavisd-new) with ESMTP id 2",
           "from a (10.0.0.1) by EX01.corp.local (10.0.0.2) with Microsoft SMTP Server id 15.1.1.1",
           "from pc by mail.example.net (Postfix) with ESMTPA id 2",
           "by 2002:a05:6520:4c9:b0:26f:3a0c:4933 with SMTP id i6csp5070242vqx",
           "(qmail 123 invoked by uid 89); 20 Oct 2021 00:00:00 -0000",
       })
    EXPECT_THAT(found(older), IsEmpty()) << older;
}

TEST(ReceivedChain, HasAGapAboveAForgedLine) {
  EXPECT_THAT(found("from a.example (a.example [198.51.100.1]) by relay.example.org with ESMTP id 2"),
              ElementsAre("route.chain_gap"));
}

TEST(ReceivedChain, TellsALargeProvidersNameBelowAGap) {
  EXPECT_THAT(found("by mail-lf1-f41.google.com with SMTP id 2adb3069b0e04-5008d16cc36so4436899e87.2"),
              ElementsAre("route.gap_names_provider"));
}

TEST(ReceivedChain, TakesOneProviderForOne) {
  EXPECT_THAT(testing::ids(testing::run(
                  examine::received_chain,
                  testing::route("Received: from mail-sor-f41.google.com (mail-sor-f41.google.com. "
                                 "[209.85.220.41]) by mx.google.com with SMTPS id "
                                 "d9443c01a7336-210bbfaa9aesor9660625ad.11\nReceived: from pc "
                                 "([203.0.113.9]) by smtp.gmail.com with ESMTPSA id "
                                 "d9443c01a7336-210bbf4a21asm9792355ad.61\n"))),
              IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
