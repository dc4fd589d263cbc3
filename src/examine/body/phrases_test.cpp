#include <gmock/gmock.h>

#include "examine/testing.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What the rules hear in `words`, as the body of a mail.
Found hear(std::string_view words) {
  const auto mail = testing::mail("Content-Type: text/plain; charset=utf-8\r\n\r\n" + std::string(words));
  Text text;
  text.mail = mail;
  text.part = &mail->parts.front();
  text.visible = mail->parts.front().text;
  text.folded = parse::fold(text.visible, mail->arena());
  text.marks = testing::knowledge().phrases.scan(text.folded.text);
  return testing::run(phrases, std::make_shared<const Text>(std::move(text)));
}

TEST(Phrases, ARuleIsAFindingThatQuotesItsWords) {
  const Found found = hear("Dear customer, your payment was declined. Please hurry.");
  EXPECT_THAT(testing::ids(found), ElementsAre("lure.payment_failed"));
  EXPECT_THAT(found.findings[0].cites.at(0).quote, "payment was declined");
}

TEST(Phrases, OrdinaryWordsAreNone) { EXPECT_THAT(testing::ids(hear("See you at lunch.")), IsEmpty()); }

}  // namespace
}  // namespace kanshiki::examine
