#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found random_sender(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& domain) {
  return testing::ids(
      testing::run(examine::random_sender, testing::mail("From: A <a@" + domain + ">\n\nbody\n")));
}

TEST(RandomSender, LettersAndDigitsInTurns) {
  EXPECT_THAT(found("x7kq2m9tz4.example"), ElementsAre("identity.random_domain"));
  EXPECT_THAT(found("mail.q1w2e3r4t5y6.example.com"), ElementsAre("identity.random_domain"));
}

TEST(RandomSender, NamesThatSomebodyChose) {
  for (const char* name : {"shop24.example", "mail2.example.com", "3m.example", "area51labs.example",
                           "a1b2.example", "xn--q9jyb4c1a2b3.example", "email-marketing365.example"})
    EXPECT_THAT(found(name), IsEmpty()) << name;
}

}  // namespace
}  // namespace kanshiki::examine
