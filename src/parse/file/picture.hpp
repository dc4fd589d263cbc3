#pragma once
/// Pictures as brightness, and the codes in them.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace kanshiki::parse {

/// One byte a pixel, 0 black, 255 white, line by line from the top.
struct Picture {
  std::size_t width = 0, height = 0;
  std::string pixels;
};

/// Whether pictures of `type` (a FileType's name) are read: png, jpeg, gif, webp, pgm.
bool is_readable_picture(std::string_view type);

/// Reads a picture, of several in one file the first; what is transparent is white. Errors: `limit` (more
/// than limits::picture_pixels, told by its header before anything is decoded), `malformed`.
Result<Picture> read_picture(std::string_view bytes, std::string_view type);

/// What the QR codes (and Micro QR, Aztec, Data Matrix codes) in `picture` say, each once, as UTF-8.
std::vector<std::string> read_codes(const Picture& picture);

/// What the codes in a picture file say, by the two above; their errors. What was read last is kept, for a
/// sender's logo comes in each of his mails.
Result<std::vector<std::string>> codes_in(std::string_view bytes, std::string_view type);

}  // namespace kanshiki::parse
