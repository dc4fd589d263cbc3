#include "infer/brand_relations.hpp"

#include <gtest/gtest.h>

#include "infer/inference.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki::infer {
namespace {

Brand brand(std::string alias, std::string domain) {
  Brand out;
  out.aliases = {std::move(alias)};
  out.domains = {std::move(domain)};
  return out;
}

TEST(BrandRelations, KinShareADomainOrANameInCommon) {
  EXPECT_TRUE(are_kin(brand("docomo", "docomo.ne.jp"), brand("d払い", "docomo.ne.jp")));
  EXPECT_TRUE(are_kin(brand("みどり銀行", "a.example"), brand("みどり", "b.example")));
  EXPECT_FALSE(are_kin(brand("みどり銀行", "a.example"), brand("あおば銀行", "b.example")));
}

TEST(BrandRelations, MailOfTheBrandIsFromItsDomain) {
  const auto from = [](const char* address) {
    return testing::case_of("From: <" + std::string(address) + ">\r\n");
  };
  EXPECT_TRUE(may_send(*from("a@mail.example.jp").mail, brand("みどり", "example.jp")));
  EXPECT_FALSE(may_send(*from("a@example.com").mail, brand("みどり", "example.jp")));
}

}  // namespace
}  // namespace kanshiki::infer
