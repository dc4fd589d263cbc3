#pragma once
/// Files out of files, as evidence of their own.

#include <algorithm>
#include <string>
#include <string_view>

#include "base/limits.hpp"
#include "examine/attachment/file_facts.hpp"

namespace kanshiki::examine {

/// The `number`th file inside `outer`, from 1 on; `name` and `content` live as long as the mail, which the
/// piece keeps alive.
inline Piece<Part> unpacked(const Part& outer, std::size_t number, std::string_view name,
                            std::string_view content) {
  struct Kept {
    Piece<Mail> mail;
    Part part;
  };
  const auto kept = std::make_shared<Kept>(Kept{outer.mail->shared_from_this(), {}});
  Part* inner = &kept->part;
  inner->mail = outer.mail;
  inner->path = outer.path + "/" + std::to_string(number);
  inner->depth = outer.depth + 1;
  inner->type = "application/octet-stream";
  inner->disposition = "attachment";
  inner->filename = parse::read_file_name(name).whole;
  inner->content = content;
  inner->carried = outer.carried;
  inner->unpacked = true;
  if (const auto* type = parse::file_type_of(content)) inner->true_type = type->name;
  return {kept, inner};
}

/// How many files `file` is inside of.
inline std::size_t times_unpacked(const Part& file) {
  return static_cast<std::size_t>(std::count(file.path.begin(), file.path.end(), '/'));
}

/// Whether what comes out of `file` is not looked at any more.
inline bool is_deepest(const Part& file) { return times_unpacked(file) + 1 >= limits::unpacked_depth; }

/// Whether opening `file` shows nothing, but does something.
inline bool acts(const Part& file) {
  const auto* type = type_of(file);
  return type && parse::runs(type->kind);
}

/// The names of the files of which `says` is true: at most three, for a fact.
template <class Says>
std::vector<std::string> names_of(const std::vector<Piece<Part>>& files, Says says) {
  std::vector<std::string> out;
  for (const auto& file : files)
    if (says(*file) && out.size() < 3) out.push_back(to_valid_utf8(file->filename));
  return out;
}

/// Whether fewer than limits::pictures parts come before `part` in the mail, or files in the file that it is
/// out of: no more are looked at as pictures.
inline bool is_among_first_pictures(const Part& part) {
  if (!part.unpacked) return static_cast<std::size_t>(&part - part.mail->parts.data()) < limits::pictures;
  std::size_t number = 0;
  for (const char digit : std::string_view(part.path).substr(part.path.rfind('/') + 1))
    number = number * 10 + static_cast<std::size_t>(digit - '0');
  return number < limits::pictures;
}

/// How many bytes may still be unpacked for the mail of `file`.
inline std::size_t unpacking_left(const Part& file) {
  const std::size_t used = file.mail->storage->unpacked;
  return limits::unpacked_bytes - std::min(limits::unpacked_bytes, used);
}

}  // namespace kanshiki::examine
