#pragma once
/// Percent-encoding and -decoding (URL standard §1.3).

#include <array>
#include <string>
#include <string_view>

namespace kanshiki::parse {

/// Which bytes are written as %XX; all bytes outside ASCII always are.
class PercentSet {
 public:
  /// The C0 control percent-encode set: controls and everything above "~".
  consteval PercentSet() {
    for (std::size_t byte = 0; byte < 256; ++byte) encoded_[byte] = byte < 0x20 || byte > 0x7E;
  }
  consteval PercentSet plus(std::string_view characters) const {
    PercentSet out = *this;
    for (char c : characters) out.encoded_[static_cast<unsigned char>(c)] = true;
    return out;
  }
  constexpr bool has(char c) const { return encoded_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> encoded_{};
};

namespace percent {
inline constexpr PercentSet c0_control;
inline constexpr PercentSet fragment = c0_control.plus(" \"<>`");
inline constexpr PercentSet query = c0_control.plus(" \"#<>");
inline constexpr PercentSet special_query = query.plus("'");
inline constexpr PercentSet path = query.plus("?^`{}");
inline constexpr PercentSet userinfo = path.plus("/:;=@[\\]|");
inline constexpr PercentSet component = userinfo.plus("$%&+,");
/// application/x-www-form-urlencoded (§5.2); the blank becomes "+" before this applies.
inline constexpr PercentSet form = component.plus("!'()~");
}  // namespace percent

/// Appends `text`, its bytes that are in `set` as %XX.
void append_percent_encoded(std::string& out, std::string_view text, const PercentSet& set);

/// `text` with each %XX replaced by its byte; "%" that begins none stays. The result may be any bytes.
std::string percent_decode(std::string_view text);

}  // namespace kanshiki::parse
