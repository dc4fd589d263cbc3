#pragma once
/// The words in pictures, read by Tesseract where it is installed.
///
/// The library is opened when it is first needed rather than linked: it brings some sixty others along, which
/// every start of the program would pay for.

#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "parse/file/picture.hpp"

namespace kanshiki::parse {

/// A line of words that a machine read.
struct ReadLine {
  std::string words;  ///< UTF-8
  int certainty = 0;  ///< percent, by the machine's own account
};

/// Reads Japanese and English. Holds some 70 MB; not to be used by two threads.
class WordReader {
 public:
  /// Opens library and language data; reading needs no file any more. Errors: `unavailable`.
  static Result<WordReader> open();
  WordReader(WordReader&&) noexcept;
  WordReader& operator=(WordReader&&) noexcept;
  ~WordReader();

  /// The lines in `picture`, from top to bottom. Takes as long as the picture has words, and up to some
  /// seconds: who has no time for a hostile one ends the process.
  std::vector<ReadLine> read(const Picture& picture) const;

  /// "Tesseract 5.3.0 (jpn eng)"
  std::string name() const;

 private:
  struct Engine;
  explicit WordReader(std::unique_ptr<Engine> engine);
  std::unique_ptr<Engine> engine_;
};

/// `picture` at twice its size if it is small, since letters of a screen are too few pixels high to be read
/// well, and at half of it as often as it takes if it has more than limits::read_pixels.
Picture sized_for_reading(const Picture& picture);

}  // namespace kanshiki::parse
