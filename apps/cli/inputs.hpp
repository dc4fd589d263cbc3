#pragma once
/// Paths → mails, one after the other.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "parse/mbox.hpp"

namespace kanshiki {

/// One mail or URL to examine.
struct Input {
  std::string name;           ///< its path; "box.mbox#3" for the third message of a file that holds several
  Result<std::string> bytes;  ///< or why there are none
  bool is_url = false;        ///< the bytes are a URL instead of a mail
};

/// Whether a word of the command line is meant as a URL: "https://…", in whatever case.
bool names_url(std::string_view input);

/// Yields the URLs and the mails that paths lead to, in order, and holds one file at a time.
///
/// A file that is named is taken whatever it is, and "-" is standard input. Of a folder, everything below it
/// that is meant to be a mail is taken, in name order: *.eml, *.msg, *.mbox, what lies in the cur/ and new/
/// of a Maildir, and files without an extension that begin as a mail or an mbox does.
class Inputs {
 public:
  explicit Inputs(const std::vector<std::string>& paths);

  /// The next mail; nothing when all were yielded.
  std::optional<Input> next();

  std::size_t files() const { return files_.size(); }
  std::size_t files_opened() const { return opened_; }
  /// Folders that could not be listed: each is an error that must be told.
  const std::vector<Error>& unlisted() const { return unlisted_; }
  /// Folders that were named and hold no mail, such as a Maildir into which none came: no error, but a person
  /// may have meant another one.
  const std::vector<std::string>& without_mail() const { return without_mail_; }

 private:
  void list(const std::filesystem::path& folder);
  Input open_next();
  Input next_message();

  std::vector<std::filesystem::path> files_;
  std::vector<Error> unlisted_;
  std::vector<std::string> without_mail_;
  std::size_t opened_ = 0;
  std::string box_;  // the bytes of the file that `messages_` lie in
  std::vector<std::string_view> messages_;
  std::size_t told_ = 0;  // how many of them were yielded
};

}  // namespace kanshiki
