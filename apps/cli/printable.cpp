#include "printable.hpp"

#include "base/text.hpp"

namespace kanshiki {

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    append_utf8(out, control ? U'\uFFFD' : c);
  }
  return out;
}

}  // namespace kanshiki
