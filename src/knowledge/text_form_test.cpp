#include "knowledge/text_form.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(TextForms, WhatFitsThem) {
  const struct {
    const TextForm& form;
    const char* text;
  } all[] = {{form::domain, "example.jp"},     {form::domain, "corp"},
             {form::domain, "日本語.example"}, {form::host, ".example.jp"},
             {form::host, "mx*.example.jp"},   {form::host, "mx_1.example.jp"},
             {form::address, "a@example.jp"},  {form::address, "\"a@b\"@example.jp"},
             {form::network, "192.0.2.1"},     {form::network, "2001:db8::/32"},
             {form::name, "鑑識商店"},         {form::https_url, "https://example.jp/"},
             {form::client, "desktop"},        {form::digits, "0F"}};
  for (const auto& [form, text] : all) EXPECT_EQ(form.objection(text), "") << text;
}

TEST(TextForms, WhatDoesNot) {
  const struct {
    const TextForm& form;
    const char* text;
  } all[] = {{form::domain, ""},
             {form::domain, "not a domain!!"},
             {form::domain, "example..jp"},
             {form::domain, ".example.jp"},
             {form::domain, "example.jp."},
             {form::domain, "@example.jp"},
             {form::domain, " example.jp"},
             {form::domain, "192.0.2.1"},
             {form::host, ""},
             {form::host, "."},
             {form::host, "..example.jp"},
             {form::host, "192.0.2.1"},
             {form::address, "nonsense"},
             {form::address, "@example.jp"},
             {form::address, "a@"},
             {form::address, "a b@example.jp"},
             {form::address, " a@example.jp"},
             {form::network, ""},
             {form::network, "192.0.2.0/33"},
             {form::name, " "},
             {form::https_url, "http://example.jp/"},
             {form::https_url, "https://"},
             {form::url, "example"},
             {form::client, "tablet"},
             {form::digits, "0g"}};
  for (const auto& [form, text] : all) EXPECT_NE(form.objection(text), "") << form.what << ": " << text;
}

TEST(TextForms, AnExampleOfEachFits) {
  using namespace form;
  for (const TextForm* one : {&domain, &address, &host, &network, &https_url, &name, &service, &authserv_id,
                              &file, &socket, &brand, &url, &day, &client, &digits, &icon})
    EXPECT_EQ(one->objection(one->example), "");
}

TEST(TextForms, AnObjectionShowsWhatIsMeant) {
  EXPECT_EQ(form::domain.objection("not a domain!!"), "“not a domain!!” is no domain such as example.jp");
}

}  // namespace
}  // namespace kanshiki
