#include "model/thread.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Thread, SubjectsBeginAsAnswersAndForwardsDo) {
  for (const char* subject : {"Re: lunch", "RE : lunch", " re：lunch", "AW: Mittag", "返信: 昼", "回复：x"})
    EXPECT_EQ(subject_prefix(subject), SubjectPrefix::answer) << subject;
  for (const char* subject : {"Fwd: lunch", "FW: lunch", "WG: Mittag", "転送：昼"})
    EXPECT_EQ(subject_prefix(subject), SubjectPrefix::forward) << subject;
  for (const char* subject : {"Reward", "Re", "Your receipt: 1", "返信のお願い", ""})
    EXPECT_EQ(subject_prefix(subject), SubjectPrefix::none) << subject;
}

Mail with(std::string_view name, std::string_view text) {
  Mail out;
  out.headers.add({name, text, text, 0});
  return out;
}

TEST(Thread, AnswersNameAMailOrSaySo) {
  EXPECT_TRUE(is_in_thread(with("In-Reply-To", "<1@example.com>")));
  EXPECT_TRUE(answers_somebody(with("References", "<1@example.com>")));
  EXPECT_TRUE(answers_somebody(with("Subject", "Fwd: lunch")));
  EXPECT_FALSE(is_in_thread(with("Subject", "Re: lunch")));
  EXPECT_FALSE(answers_somebody(with("Subject", "Reward")));
}

}  // namespace
}  // namespace kanshiki
