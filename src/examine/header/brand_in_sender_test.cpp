#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> ids_of_sender(const std::string& from) {
  return testing::ids(testing::run(brand_in_sender, testing::mail("From: " + from + "\r\n\r\nhello\r\n")));
}

TEST(BrandInSender, ANameOnAForeignDomainIsTold) {
  EXPECT_THAT(ids_of_sender("Xserver <info@example.com>"),
              ElementsAre("identity.claims_brand", "identity.brand_on_foreign_domain"));
  EXPECT_THAT(ids_of_sender("Xserver <info@xserver.ne.jp.example.com>"),
              ElementsAre("identity.claims_brand", "identity.brand_on_foreign_domain"));
}

TEST(BrandInSender, TheBrandItselfOnlyClaimsItsName) {
  EXPECT_THAT(ids_of_sender("Xserver <support@xserver.ne.jp>"), ElementsAre("identity.claims_brand"));
  EXPECT_THAT(ids_of_sender("Xserver <support@mail.xserver.ne.jp>"), ElementsAre("identity.claims_brand"));
}

TEST(BrandInSender, OthersClaimNothing) { EXPECT_THAT(ids_of_sender("Taro <taro@example.jp>"), IsEmpty()); }

}  // namespace
}  // namespace kanshiki::examine
