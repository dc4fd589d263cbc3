#include <gmock/gmock.h>

#include "examine/attachment/testing.hpp"

namespace kanshiki::examine {

Found read_invitation(const Part&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Found invited_by(const std::string& organizer, const std::string& method = "REQUEST") {
  return testing::run(read_invitation,
                      testing::file("invite.ics", "BEGIN:VCALENDAR\r\nMETHOD:" + method +
                                                      "\r\nORGANIZER:mailto:" + organizer +
                                                      "\r\nDESCRIPTION:Join https://meet.example.org/1\r\n"));
}

TEST(ReadInvitation, LinksLeadOn) {
  const auto links = testing::leads<Link>(invited_by("a@example.com"));
  ASSERT_EQ(links.size(), 1u);
  EXPECT_EQ(links[0]->host, "meet.example.org");
}

TEST(ReadInvitation, WhoInvitesIsWhoSends) {
  EXPECT_THAT(testing::ids(invited_by("a@example.com")), IsEmpty());
  EXPECT_THAT(testing::ids(invited_by("room@sub.example.com")), IsEmpty());
}

TEST(ReadInvitation, WhoInvitesIsSomebodyElse) {
  EXPECT_THAT(testing::ids(invited_by("boss@evil.example")),
              ElementsAre("attachment.organizer_is_not_sender"));
  EXPECT_THAT(testing::ids(invited_by("boss@evil.example", "REPLY")), IsEmpty());
}

TEST(ReadInvitation, OtherFilesAreNone) {
  EXPECT_THAT(
      testing::ids(testing::run(read_invitation, testing::file("a.txt", "ORGANIZER:mailto:x@evil.example"))),
      IsEmpty());
}

}  // namespace
}  // namespace kanshiki::examine
