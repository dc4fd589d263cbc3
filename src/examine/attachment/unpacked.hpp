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

/// How many bytes may still be unpacked for the mail of `file`.
inline std::size_t unpacking_left(const Part& file) {
  const std::size_t used = file.mail->storage->unpacked;
  return limits::unpacked_bytes - std::min(limits::unpacked_bytes, used);
}

}  // namespace kanshiki::examine
