#include <gmock/gmock.h>

#include "examine/testing.hpp"

namespace kanshiki::examine {

Found office_in_free_mail(const Mail&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> found(const std::string& from) {
  return testing::ids(testing::run(office_in_free_mail, testing::mail("From: " + from + "\n\nbody\n")));
}

TEST(OfficeInFreeMail, UnderAnAddressOfSomebodyElse) {
  for (const char* from :
       {"Paid Customer <asad71523@gmail.com>", "\"Your Order #865999\" <lena.m@outlook.com>",
        "Billing Department <anna.k@yahoo.com>", "\"サポート センター\" <hanako77@yahoo.co.jp>"})
    EXPECT_THAT(found(from), ElementsAre("identity.office_in_free_mail")) << from;
}

TEST(OfficeInFreeMail, PeopleAndSmallShops) {
  for (const char* from :
       {"Maria de Souza <mds1980@gmail.com>", "Smith Plumbing Service <smithplumbing@gmail.com>",
        "anna@gmail.com", "\"anna@gmail.com\" <anna@gmail.com>", "Class of 2004 <anna@gmail.com>",
        "Customer Support <help@shop.example>"})
    EXPECT_THAT(found(from), IsEmpty()) << from;
}

}  // namespace
}  // namespace kanshiki::examine
