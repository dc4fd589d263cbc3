#pragma once
/// The pictures of PDF documents (ISO 32000-1 §8.9).

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace kanshiki::parse {

/// The picture that `stream` is, as a file that can be read by itself: a JPEG file where it is one, else a
/// portable graymap. Empty if it has more than limits::picture_pixels or is in colours or filters that are
/// not read here. May throw what the library throws.
std::string picture_of(QPDFObjectHandle stream);

}  // namespace kanshiki::parse
