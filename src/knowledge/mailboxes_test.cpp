#include "knowledge/mailboxes.hpp"

#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

Mailboxes some() {
  Mailboxes out;
  out.free = {"gmail.com"};
  out.subscribers = {"softbank.ne.jp"};
  out.mixed = {"ocn.ne.jp"};
  out.tenants = {"onmicrosoft.com"};
  out.services = {"notify@service.example"};
  return out;
}

TEST(Mailboxes, WhatIsBelowASharedDomainIsShared) {
  EXPECT_TRUE(some().is_shared("gmail.com"));
  EXPECT_TRUE(some().is_shared("abc.ocn.ne.jp"));
  EXPECT_TRUE(some().is_shared("house.onmicrosoft.com"));
  EXPECT_FALSE(some().is_shared("ne.jp"));
  EXPECT_FALSE(some().is_shared("notgmail.com"));
  EXPECT_FALSE(some().is_shared(""));
}

TEST(Mailboxes, OnlySomeAreFree) {
  EXPECT_TRUE(some().is_free("GMail.com."));
  EXPECT_TRUE(some().is_free("mx.gmail.com"));
  EXPECT_FALSE(some().is_free("softbank.ne.jp"));
  EXPECT_FALSE(some().is_free(""));
}

TEST(Mailboxes, ACustomerDoesNotSpeakForTheCompany) {
  EXPECT_TRUE(some().is_anybodys("gmail.com"));
  EXPECT_TRUE(some().is_anybodys("softbank.ne.jp"));
  EXPECT_TRUE(some().is_anybodys("house.onmicrosoft.com"));
  EXPECT_FALSE(some().is_anybodys("news.gmail.com"));
  EXPECT_FALSE(some().is_anybodys("news.softbank.ne.jp"));
  EXPECT_FALSE(some().is_anybodys("ocn.ne.jp"));
  EXPECT_TRUE(some().is_service("notify@service.example"));
}

TEST(Mailboxes, AnOrganisationIsTheHolderOfARegistrableDomain) {
  EXPECT_EQ(some().organisation("mx1.sales.example.co.jp"), "example.co.jp");
  EXPECT_EQ(some().organisation("abc.ocn.ne.jp"), "");
  EXPECT_EQ(some().organisation("co.jp"), "");
  EXPECT_EQ(some().organisation("192.0.2.1"), "");
  EXPECT_EQ(some().organisation("localhost"), "");
}

TEST(Mailboxes, TheDataAreInLowerCase) {
  const auto out = read_mailboxes(read_file(source_tree() / "data/mailboxes.toml").value());
  ASSERT_TRUE(out);
  for (const TextSet* list : {&out->free, &out->subscribers, &out->mixed, &out->tenants, &out->services})
    for (const std::string& one : *list) EXPECT_EQ(one, to_lower(trim(one)));
}

TEST(Mailboxes, TwoCustomersOfOneProviderAreNoColleagues) {
  const auto out = read_mailboxes(read_file(source_tree() / "data/mailboxes.toml").value());
  ASSERT_TRUE(out);
  for (const char* provider : {"yahoo.co.uk", "outlook.de", "comcast.net", "docomo.ne.jp"})
    EXPECT_EQ(out->organisation(provider), "");
}

TEST(Mailboxes, NoListMayBeMissing) {
  EXPECT_FALSE(read_mailboxes("free = ['gmail.com']"));
  EXPECT_FALSE(read_mailboxes("= ="));
}

}  // namespace
}  // namespace kanshiki
