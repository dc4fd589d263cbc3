#include "investigate/reading.hpp"

#include <memory>

#include "base/limits.hpp"
#include "parse/file/picture.hpp"
#include "parse/file/words.hpp"
#include "world/questions/words.hpp"

namespace kanshiki {
namespace {

using Reader = Result<parse::WordReader>;

/// Smaller than any word: a spacer, an icon, a pixel that counts its readers.
bool is_too_small(const parse::Picture& picture) { return picture.width < 40 || picture.height < 10; }

Result<std::string> read_picture(std::string_view type, std::string_view bytes, const Reader& reader) {
  const auto picture = parse::read_picture(bytes, type);
  if (!picture) return fail(picture.error().kind, "the picture cannot be read: " + picture.error().what);
  if (is_too_small(*picture)) return write_words({});
  if (!reader) return tl::unexpected<Error>(reader.error());
  return write_words(reader->read(*picture));
}

Work prepare_to_read() {
  const auto reader = std::make_shared<const Reader>(parse::WordReader::open());
  return [reader](std::string_view job, Source&) {
    const auto [about, file] = read_errand_job(job);
    const std::string_view type = about.substr(0, about.find(' '));
    return errand_result(read_picture(type, file, *reader), *reader ? (*reader)->name() : "");
  };
}

}  // namespace

Errand reading_errand() {
  return {WordsIn::kind, "the words in a picture", prepare_to_read, limits::picture_time};
}

}  // namespace kanshiki
