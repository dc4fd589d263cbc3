#pragma once
/// What the tests of examiners of attachments share.

#include <string>

#include "base/hash.hpp"
#include "examine/testing.hpp"

namespace kanshiki::examine {

Found read_files(const Mail&, const Knowledge&, World&);

namespace testing {

/// The mail that `content` is attached to under `name`, declared as `type`; `body` is its text.
inline Piece<Mail> mail_with_file(const std::string& name, const std::string& content,
                                  const std::string& type = "application/octet-stream",
                                  const std::string& body = "See the file.") {
  return mail(
      "From: a@example.com\nSubject: a file\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
      "--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" +
      body + "\n--b\nContent-Type: " + type + "\nContent-Disposition: attachment; filename=\"" + name +
      "\"\nContent-Transfer-Encoding: base64\n\n" + base64(content) + "\n--b--\n");
}

/// That file as evidence.
inline Piece<Part> file(const std::string& name, const std::string& content,
                        const std::string& type = "application/octet-stream") {
  return leads<Part>(read_files, mail_with_file(name, content, type)).at(0);
}

}  // namespace testing
}  // namespace kanshiki::examine
