#include <algorithm>
#include <array>
#include <cstdint>

#include "parse/outlook/rtf.hpp"

namespace kanshiki::parse::outlook {
namespace {

/// What the dictionary holds before the first byte ([MS-OXRTFCP] §2.1.2.1).
constexpr std::string_view beginning =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    "\\fdecor MS Sans "
    "SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

constexpr std::size_t header_size = 16, dictionary_size = 4096;
constexpr std::string_view compressed_mark = "LZFu", plain_mark = "MELA";

/// The window of what was written last, in which runs are looked up.
class Dictionary {
 public:
  Dictionary() { std::copy(beginning.begin(), beginning.end(), bytes_.begin()); }

  char at(std::size_t place) const { return bytes_[place % dictionary_size]; }
  std::size_t end() const { return end_; }
  void add(char c) {
    bytes_[end_] = c;
    end_ = (end_ + 1) % dictionary_size;
  }

 private:
  std::array<char, dictionary_size> bytes_{};
  std::size_t end_ = beginning.size();
};

///   control byte: for each of the next eight, lowest bit first, 0: a literal byte, 1: a reference
///   reference, big-endian: where in the dictionary 12 bits │ length less 2, 4 bits; to the end itself: done
std::optional<std::string> decompress(std::string_view in, std::size_t most) {
  std::string out;
  Dictionary dictionary;
  const auto write = [&](char c) {
    out += c;
    dictionary.add(c);
  };
  for (std::size_t at = 0; at < in.size();) {
    const auto control = static_cast<unsigned char>(in[at++]);
    for (unsigned bit = 0; bit < 8 && at < in.size(); ++bit) {
      if (!(control >> bit & 1)) {
        write(in[at++]);
      } else {
        if (at + 1 >= in.size()) return out;
        const unsigned reference = static_cast<unsigned>(static_cast<unsigned char>(in[at])) << 8 |
                                   static_cast<unsigned char>(in[at + 1]);
        at += 2;
        const std::size_t place = reference >> 4, length = (reference & 15) + 2;
        if (place == dictionary.end()) return out;
        for (std::size_t i = 0; i < length; ++i) write(dictionary.at(place + i));
      }
      if (out.size() > most) return std::nullopt;
    }
  }
  return out;
}

}  // namespace

std::optional<std::string> decompress_rtf(std::string_view compressed, std::size_t most) {
  if (compressed.size() < header_size) return std::nullopt;
  const std::string_view mark = compressed.substr(8, 4), content = compressed.substr(header_size);
  if (mark == compressed_mark) return decompress(content, most);
  if (mark == plain_mark && content.size() <= most) return std::string(content);
  return std::nullopt;
}

}  // namespace kanshiki::parse::outlook
