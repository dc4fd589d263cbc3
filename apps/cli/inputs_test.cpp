#include "inputs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/temporary_folder.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::string_view mail = "From: a@example.jp\nSubject: hi\n\nhello\n";
constexpr std::string_view mbox =
    "From a Wed Oct 20 05:42:28 2021\nSubject: 1\n\none\n\nFrom b Wed Oct 20 05:42:29 2021\nSubject: "
    "2\n\ntwo\n";

/// A folder of its own for each test.
class InputsTest : public ::testing::Test {
 protected:
  void put(const std::string& name, std::string_view bytes) {
    fs::create_directories((root_ / name).parent_path());
    ASSERT_TRUE(write_file(root_ / name, bytes));
  }

  /// The names of all mails that `paths` lead to, from the folder.
  std::vector<std::string> names(const std::vector<std::string>& paths) {
    std::vector<std::string> full, out;
    for (const std::string& path : paths) full.push_back((root_ / path).string());
    Inputs inputs(full);
    while (const auto input = inputs.next()) out.push_back(input->name.substr(root_.string().size() + 1));
    return out;
  }

  const TemporaryFolder folder_;
  const fs::path& root_ = folder_.path();
};

TEST_F(InputsTest, OfAFolderTakesWhatIsMeantAsMail) {
  put("in/b.eml", mail);
  put("in/a/c.EML", mail);
  put("in/outlook.msg", "\xD0\xCF");
  put("in/00012.7c53336b37003a92", mail);
  put("in/plain", mail);
  put("in/README", "From: here on\nall is text\n");
  put("in/notes.txt", mail);
  put("in/picture.png", "\x89PNG");
  EXPECT_THAT(names({"in"}), ElementsAre("in/00012.7c53336b37003a92", "in/a/c.EML", "in/b.eml",
                                         "in/outlook.msg", "in/plain"));
}

TEST_F(InputsTest, TakesWhatIsNamedWhateverItIs) {
  put("notes.txt", "just words");
  put("z.eml", mail);
  EXPECT_THAT(names({"z.eml", "notes.txt", "missing.eml"}), ElementsAre("z.eml", "notes.txt", "missing.eml"));
}

TEST_F(InputsTest, ReadsAMaildir) {
  put("Mail/cur/1634.M1P2.host:2,S", mail);
  put("Mail/new/1635.M1P3.host", mail);
  put("Mail/tmp/1636.M1P4.host.part", "half a mail");
  put("Mail/dovecot.index", "binary");
  EXPECT_THAT(names({"Mail"}), ElementsAre("Mail/cur/1634.M1P2.host:2,S", "Mail/new/1635.M1P3.host"));
}

TEST_F(InputsTest, TakesAnMboxApart) {
  put("in/box.mbox", mbox);
  put("in/old-mail", mbox);
  EXPECT_THAT(names({"in"}), ElementsAre("in/box.mbox#1", "in/box.mbox#2", "in/old-mail#1", "in/old-mail#2"));
}

TEST_F(InputsTest, AFileThatIsCalledAMailIsOne) {
  put("one.eml", mbox);
  EXPECT_THAT(names({"one.eml"}), ElementsAre("one.eml"));
}

TEST_F(InputsTest, AMissingFileIsAnErrorAtItsPlace) {
  Inputs inputs({(root_ / "missing.eml").string()});
  const auto input = inputs.next();
  ASSERT_TRUE(input);
  ASSERT_FALSE(input->bytes);
  EXPECT_EQ(input->bytes.error().kind, Error::Kind::unreadable);
  EXPECT_FALSE(inputs.next());
}

TEST_F(InputsTest, DoesNotWalkInCircles) {
  put("in/a.eml", mail);
  fs::create_directory_symlink(root_ / "in", root_ / "in" / "again");
  EXPECT_THAT(names({"in"}), ElementsAre("in/a.eml"));
}

TEST_F(InputsTest, AFolderWithoutMailIsKnownAndNoError) {
  put("Mail/cur/1634.M1P2.host:2,S", mail);
  fs::create_directories(root_ / "Mail/new");
  const std::string empty = (root_ / "Mail/new").string();
  EXPECT_THAT(names({"Mail/new"}), IsEmpty());
  const Inputs inputs({(root_ / "Mail").string(), empty, (root_ / "missing").string()});
  EXPECT_THAT(inputs.without_mail(), ElementsAre(empty));
  EXPECT_THAT(inputs.unlisted(), IsEmpty());
}

TEST_F(InputsTest, Urls) {
  Inputs inputs({"HTTPS://a.example/x", "https:/a.example/no/such/file"});
  const auto first = inputs.next(), second = inputs.next();
  ASSERT_TRUE(first && second);
  EXPECT_TRUE(first->is_url);
  EXPECT_EQ(first->name, "HTTPS://a.example/x");
  EXPECT_EQ(first->bytes.value(), "HTTPS://a.example/x");
  EXPECT_FALSE(second->is_url) << "a path";
  EXPECT_FALSE(second->bytes);
}

}  // namespace
}  // namespace kanshiki
