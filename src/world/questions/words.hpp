#pragma once
/// Questions for the words in a picture: `world.ask(WordsIn::picture(bytes, "png"))`. The machine's reading
/// is an answer on the tape, so that a case replays to the same bytes wherever another machine would read
/// otherwise.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "parse/file/words.hpp"
#include "world/source.hpp"

namespace kanshiki {

struct WordsIn {
  static constexpr std::string_view kind = "words";

  std::string about;  ///< type and SHA-256: "png 2cf24d…"
  std::shared_ptr<const std::string> file;

  /// `type` is a FileType's name that parse::is_readable_picture.
  static WordsIn picture(std::string_view bytes, std::string_view type);

  using Answer = std::vector<parse::ReadLine>;  ///< from top to bottom
  Question question() const { return {std::string(kind), about, Reach::local, file}; }
  Result<Answer> read(const Reply& reply) const;
};

std::string write_words(const WordsIn::Answer& lines);

}  // namespace kanshiki
