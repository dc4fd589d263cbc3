#include "knowledge/form_fields.hpp"

#include <gmock/gmock.h>

#include "base/text.hpp"
#include "knowledge/testing.hpp"

namespace kanshiki {
namespace {

using ::testing::ElementsAre;

const FormFields& fields() { return testing::knowledge().form_fields; }

/// What an input is taken for that is named, labelled and typed so.
std::string kind(const std::string& name, const std::string& label = {}, const std::string& type = "text",
                 const std::string& autocomplete = {}) {
  PageControl control;
  control.tag = "input";
  control.type = type;
  control.name = name;
  control.label = label;
  control.autocomplete = autocomplete;
  const FieldKind* found = fields().kind_of(control);
  return found ? found->kind : "";
}

TEST(FormFields, NamesInEnglish) {
  EXPECT_EQ(kind("cardNumber"), "card_number");
  EXPECT_EQ(kind("card_no"), "card_number");
  EXPECT_EQ(kind("ExpDate"), "card_expiry");
  EXPECT_EQ(kind("cvv2"), "card_cvv");
  EXPECT_EQ(kind("user_id"), "user");
  EXPECT_EQ(kind("txtPassword"), "password");
  EXPECT_EQ(kind("sms-code"), "one_time_code");
  EXPECT_EQ(kind("first_name"), "name");
  EXPECT_EQ(kind("date-of-birth"), "birth_date");
  EXPECT_EQ(kind("zip"), "postcode");
  EXPECT_EQ(kind("x7f3"), "");
}

TEST(FormFields, LabelsInJapanese) {
  EXPECT_EQ(kind("a", "カード番号（半角数字）"), "card_number");
  EXPECT_EQ(kind("a", "有効期限"), "card_expiry");
  EXPECT_EQ(kind("a", "セキュリティコード"), "card_cvv");
  EXPECT_EQ(kind("a", "暗証番号", "password"), "pin");
  EXPECT_EQ(kind("a", "パスワード", "password"), "password");
  EXPECT_EQ(kind("a", "ﾕｰｻﾞｰID"), "user");
  EXPECT_EQ(kind("a", "生年月日"), "birth_date");
  EXPECT_EQ(kind("a", "電話番号"), "phone");
  EXPECT_EQ(kind("a", "ご住所"), "address");
  EXPECT_EQ(kind("a", "マイナンバー"), "my_number");
  EXPECT_EQ(kind("a", "認証コード"), "one_time_code");
  EXPECT_EQ(kind("a", "メールアドレス"), "email");
}

TEST(FormFields, WhatTheReaderSeesCountsBeforeWhatTheProgramSays) {
  EXPECT_EQ(kind("search", "カード番号"), "card_number");
  EXPECT_EQ(kind("field1", "", "text", "section-a cc-number"), "card_number");
  EXPECT_EQ(kind("username", "", "text", "one-time-code"), "one_time_code");
  EXPECT_EQ(kind("f1", "", "password"), "password") << "the type, where nothing else tells";
  EXPECT_EQ(kind("f1", "", "email"), "email");
}

TEST(FormFields, PartsOfWordsAreNoWords) {
  EXPECT_EQ(kind("spinner"), "") << "no PIN";
  EXPECT_EQ(kind("passenger"), "") << "no password";
  EXPECT_EQ(kind("video"), "") << "no ID";
  EXPECT_EQ(kind("company"), "") << "no card (PAN)";
}

TEST(FormFields, WhatIsNotTypedIntoIsNone) {
  EXPECT_EQ(kind("password", "", "hidden"), "");
  EXPECT_EQ(kind("password", "", "checkbox"), "");
  PageControl button;
  button.tag = "button";
  button.label = "パスワードを表示";
  EXPECT_EQ(fields().kind_of(button), nullptr);
}

TEST(FormFields, APageIsAskedOnceForEachAndOnlyForWhatIsSeen) {
  PageRecord page;
  const auto add = [&](const char* name, bool visible) {
    PageControl control;
    control.tag = "input";
    control.name = name;
    control.visible = visible;
    page.controls.push_back(control);
  };
  add("password", true), add("user", true), add("password", true), add("cvv", false);
  EXPECT_THAT(names_of(fields().asked(page)), ElementsAre("password", "user"));
}

/// The check digit of card numbers (ISO/IEC 7812-1 annex B).
bool passes_luhn(std::string_view number) {
  int sum = 0, place = 0;
  for (auto c = number.rbegin(); c != number.rend(); ++c) {
    if (!is_digit(*c)) continue;
    int digit = *c - '0';
    if (place++ % 2 == 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 == 0;
}

TEST(FormFields, WhatIsTypedIsNobodys) {
  ASSERT_TRUE(passes_luhn("4111 1111 1111 1111")) << "the check itself";
  for (const FieldKind& one : fields().kinds()) {
    EXPECT_FALSE(one.kind == "card_number" && passes_luhn(one.value));
    EXPECT_TRUE(one.value.find('@') == std::string::npos || one.value.ends_with("@example.com")) << one.kind;
    EXPECT_TRUE(one.group == FieldGroup::other || !one.value.empty()) << one.kind;
  }
}

}  // namespace
}  // namespace kanshiki
