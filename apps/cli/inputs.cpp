#include "inputs.hpp"

#include <algorithm>
#include <array>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t beginning = 4096;  // bytes by which a file without an extension is known

bool has_extension(const fs::path& file, std::string_view extension) {
  return iequals(file.extension().native(), extension);
}

/// Whether the name ends in something like ".txt"; "00012.7c53336b37003a92" and "1634700000.M1P2.host:2,S" do
/// not.
bool names_a_type(const fs::path& file) {
  const std::string extension = file.extension().string();
  return extension.size() >= 2 && extension.size() <= 6 &&
         std::all_of(extension.begin() + 1, extension.end(), is_alnum);
}

bool is_in_maildir(const fs::path& file) {
  const fs::path folder = file.parent_path();
  std::error_code error;
  return (folder.filename() == "cur" || folder.filename() == "new") &&
         fs::is_directory(folder.parent_path() / "tmp", error);
}

/// Whether a line among the first bytes is a field that mail has and other text has not.
bool begins_as_mail(const fs::path& file) {
  constexpr std::array<std::string_view, 8> fields = {
      "return-path:", "received:", "delivered-to:", "from:",
      "message-id:",  "date:",     "mime-version:", "subject:"};
  const auto bytes = read_beginning(file, beginning);
  if (!bytes) return true;  // so that it is told why it cannot be read
  if (parse::looks_like_mbox(*bytes)) return true;
  std::size_t seen = 0;
  for (const std::string_view line : split(*bytes, '\n')) {
    if (trim(line).empty()) break;
    seen += std::any_of(fields.begin(), fields.end(),
                        [&](std::string_view field) { return istarts_with(line, field); });
  }
  return seen >= 2;
}

bool is_meant_as_mail(const fs::path& file) {
  return has_extension(file, ".eml") || has_extension(file, ".msg") || has_extension(file, ".mbox") ||
         is_in_maildir(file) || (!names_a_type(file) && begins_as_mail(file));
}

/// A file that is called a mail is one mail, though it begins with a "From " line.
bool may_hold_several(const fs::path& file) {
  return !has_extension(file, ".eml") && !has_extension(file, ".msg") && !is_in_maildir(file);
}

Result<std::string> checked_size(std::string_view bytes) {
  if (bytes.size() > limits::mail_bytes)
    return fail(Error::Kind::limit,
                "larger than " + std::to_string(limits::mail_bytes / limits::MiB) + " MiB");
  return std::string(bytes);
}

}  // namespace

bool names_url(std::string_view input) {
  return istarts_with(input, "https://") || istarts_with(input, "http://");
}

Inputs::Inputs(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    std::error_code error;
    if (path != "-" && !names_url(path) && fs::is_directory(path, error)) {
      const std::size_t before = files_.size() + unlisted_.size();
      list(path);
      if (files_.size() + unlisted_.size() == before) without_mail_.push_back(path);
    } else {
      files_.emplace_back(path);
    }
  }
}

void Inputs::list(const fs::path& folder) {
  std::error_code error;
  const std::vector<fs::directory_entry> entries = list_folder(folder, error);
  if (error) unlisted_.push_back({Error::Kind::unreadable, folder.string() + ": " + error.message()});
  for (const fs::directory_entry& entry : entries) {
    std::error_code ignored;
    if (entry.is_directory(ignored)) {
      if (!entry.is_symlink(ignored)) list(entry.path());
    } else if (entry.is_regular_file(ignored) && is_meant_as_mail(entry.path())) {
      files_.push_back(entry.path());
    }
  }
}

std::optional<Input> Inputs::next() {
  if (told_ < messages_.size()) return next_message();
  if (opened_ < files_.size()) return open_next();
  return std::nullopt;
}

Input Inputs::open_next() {
  const fs::path& file = files_[opened_++];
  if (names_url(file.native())) return {file.native(), file.native(), true};
  const bool several = may_hold_several(file);
  const std::size_t most = several ? limits::mbox_bytes : limits::mail_bytes;
  auto bytes = file == "-" ? read_standard_input(most) : read_file(file, most);
  if (!bytes || !several || !parse::looks_like_mbox(*bytes)) {
    if (bytes && bytes->size() > limits::mail_bytes) bytes = checked_size(*bytes);
    return {file.string(), std::move(bytes), false};
  }
  box_ = std::move(*bytes);
  messages_ = parse::split_mbox(box_);
  told_ = 0;
  return next_message();
}

Input Inputs::next_message() {
  std::string name = files_[opened_ - 1].string();
  if (messages_.size() > 1) name += "#" + std::to_string(told_ + 1);
  return {std::move(name), checked_size(messages_[told_++]), false};
}

}  // namespace kanshiki
