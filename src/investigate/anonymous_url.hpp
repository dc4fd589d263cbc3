#pragma once
/// A URL without what identifies the recipient, so that opening it tells its owner nothing.

#include <string>

#include "report/mask.hpp"

namespace kanshiki {

/// `url` with everything that `mask` would hide replaced by something of the same form: an address by one of
/// example.com, in the encoding in which it stood; a token by one of the same length and kinds of letters.
/// The same token becomes the same again.
///
///     https://evil.example/?e=taro%40example.jp      → https://evil.example/?e=hanako.rei%40example.com
///     https://evil.example/v/0c83f57c786a0b4a…      → https://evil.example/v/9b11d08e420c7f6d…
std::string anonymous_url(const std::string& url, const Mask& mask);

}  // namespace kanshiki
