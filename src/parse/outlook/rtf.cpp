#include "parse/outlook/rtf.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "base/text.hpp"
#include "parse/charset.hpp"
#include "parse/outlook/properties.hpp"

namespace kanshiki::parse::outlook {
namespace {

constexpr std::size_t deepest_group = 1000;  // those below are read as if they were not marked as groups

/// What becomes of the text in a group.
enum class Destination : std::uint8_t {
  body,     ///< it is text of the body
  html,     ///< it is a tag of the HTML that the RTF was made from
  fonts,    ///< it names a font
  ignored,  ///< nobody sees it
};

/// What a group inherits from the one around it.
struct Group {
  Destination destination = Destination::body;
  bool rtf_only = false;  ///< between \htmlrtf and \htmlrtf0: made for RTF, not in the HTML
  int font = 0;
  int skipped_after_unicode = 1;  ///< \ucN: how many characters of 8-bit text repeat a \u
};

/// A code page by the number of a font's charset (\fcharsetN).
std::string charset_of_font(int number) {
  struct Entry {
    int number, codepage;
  };
  static constexpr std::array codepages{
      Entry{0, 1252},   Entry{128, 932},  Entry{129, 949},  Entry{134, 936},  Entry{136, 950},
      Entry{161, 1253}, Entry{162, 1254}, Entry{163, 1258}, Entry{177, 1255}, Entry{178, 1256},
      Entry{186, 1257}, Entry{204, 1251}, Entry{222, 874},  Entry{238, 1250}};
  for (const Entry& one : codepages)
    if (one.number == number) return charset_of_codepage(one.codepage);
  return {};
}

/// Control words that stand for characters.
std::string_view characters_of(std::string_view word) {
  struct Entry {
    std::string_view word, characters;
  };
  static constexpr std::array entries{
      Entry{"par", "\r\n"}, Entry{"line", "\r\n"},   Entry{"tab", "\t"},      Entry{"lquote", "‘"},
      Entry{"rquote", "’"}, Entry{"ldblquote", "“"}, Entry{"rdblquote", "”"}, Entry{"bullet", "•"},
      Entry{"endash", "–"}, Entry{"emdash", "—"},    Entry{"~", "\xC2\xA0"},  Entry{"_", "\xC2\xAD"}};
  for (const Entry& one : entries)
    if (one.word == word) return one.characters;
  return {};
}

bool opens_ignored(std::string_view word) {
  static constexpr std::array<std::string_view, 10> words{"colortbl",  "stylesheet", "info",   "pict",
                                                          "pntext",    "header",     "footer", "listtable",
                                                          "themedata", "mhtmltag"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Reader {
 public:
  explicit Reader(std::string_view rtf) : rtf_(rtf) {}

  RtfBody read() {
    while (at_ < rtf_.size()) take_next();
    flush();
    return std::move(out_);
  }

 private:
  Group& group() { return groups_.back(); }

  void take_next() {
    const char c = rtf_[at_++];
    switch (c) {
      case '{':
        open();
        break;
      case '}':
        close();
        break;
      case '\\':
        take_control();
        break;
      case '\r':
      case '\n':
        break;
      default:
        put_byte(c);
    }
  }

  void open() {
    flush();
    if (groups_.size() < deepest_group) {
      groups_.push_back(group());
    } else {
      ++too_deep_;
    }
    optional_ = false;
  }

  void close() {
    flush();
    if (too_deep_ > 0) {
      --too_deep_;
    } else if (groups_.size() > 1) {
      groups_.pop_back();
    }
  }

  /// `\word`, `\word-12`, `\'e9`, `\*`, `\{`; a blank after a word belongs to it.
  void take_control() {
    if (at_ >= rtf_.size()) return;
    if (!is_alpha(rtf_[at_])) return take_symbol(rtf_[at_++]);
    const std::size_t begin = at_;
    while (at_ < rtf_.size() && is_alpha(rtf_[at_])) ++at_;
    const std::string_view word = rtf_.substr(begin, at_ - begin);
    const bool has_number = at_ < rtf_.size() && (is_digit(rtf_[at_]) || rtf_[at_] == '-');
    const int number = has_number ? take_number() : 1;
    if (at_ < rtf_.size() && rtf_[at_] == ' ') ++at_;
    if (word == "bin") return skip(static_cast<std::size_t>(std::max(number, 0)));
    obey(word, number, has_number);
    optional_ = false;
  }

  int take_number() {
    const bool negative = rtf_[at_] == '-';
    if (negative) ++at_;
    int value = 0;
    for (; at_ < rtf_.size() && is_digit(rtf_[at_]); ++at_)
      value = std::min(value, 10'000'000) * 10 + (rtf_[at_] - '0');
    return negative ? -value : value;
  }

  void skip(std::size_t bytes) { at_ += std::min(bytes, rtf_.size() - at_); }

  void take_symbol(char c) {
    if (c == '\'') {
      const int high = at_ < rtf_.size() ? hex_value(rtf_[at_]) : -1,
                low = at_ + 1 < rtf_.size() ? hex_value(rtf_[at_ + 1]) : -1;
      if (high < 0 || low < 0) return;
      at_ += 2;
      put_byte(static_cast<char>(high << 4 | low));
    } else if (c == '*') {
      optional_ = true;
    } else if (c == '\\' || c == '{' || c == '}') {
      put_byte(c);
    } else if (const std::string_view text = characters_of(std::string_view(&c, 1)); !text.empty()) {
      put_text(text);
    }
  }

  void obey(std::string_view word, int number, bool has_number) {
    if (word == "fromhtml") {
      out_.html = true;
    } else if (word == "htmltag") {
      enter(Destination::html);
    } else if (word == "htmlrtf") {
      flush();
      group().rtf_only = !has_number || number != 0;
    } else if (word == "fonttbl") {
      enter(Destination::fonts);
    } else if (opens_ignored(word)) {
      enter(Destination::ignored);
    } else if (word == "ansicpg") {
      charset_ = charset_of_codepage(number);
    } else if (word == "f" || word == "fcharset") {
      use_font(word, number);
    } else if (word == "uc") {
      group().skipped_after_unicode = std::clamp(number, 0, 16);
    } else if (word == "u") {
      put_unicode(number);
    } else if (const std::string_view text = characters_of(word); !text.empty()) {
      put_text(text);
    } else if (optional_) {
      enter(Destination::ignored);
    }
  }

  void enter(Destination destination) {
    flush();
    if (group().destination != Destination::ignored) group().destination = destination;
  }

  void use_font(std::string_view word, int number) {
    flush();
    if (word == "f") group().font = number;
    if (word == "fcharset" && group().destination == Destination::fonts)
      fonts_[group().font] = charset_of_font(number);
  }

  /// Text outside of tags is the HTML's own; in other RTF, tags do not occur.
  bool is_shown() {
    if (group().destination == Destination::html) return true;
    return group().destination == Destination::body && !(out_.html && group().rtf_only);
  }

  /// 8-bit text is decoded when it is whole: one character may be several bytes.
  void put_byte(char c) {
    if (to_skip_ > 0) {
      --to_skip_;
    } else if (is_shown()) {
      bytes_ += c;
    }
  }

  void put_text(std::string_view utf8) {
    flush();
    if (is_shown()) out_.text.append(utf8);
  }

  /// A UTF-16 unit, as a signed number; then comes the same for readers that know none.
  void put_unicode(int number) {
    flush();
    const auto unit = static_cast<char32_t>(static_cast<std::uint16_t>(number));
    to_skip_ = group().skipped_after_unicode;
    if (!is_shown()) return;
    if (unit >= 0xD800 && unit < 0xDC00) {
      high_ = unit;
      return;
    }
    const bool pair = high_ != 0 && unit >= 0xDC00 && unit < 0xE000;
    append_utf8(out_.text, pair ? 0x10000 + ((high_ - 0xD800) << 10) + (unit - 0xDC00) : unit);
    high_ = 0;
  }

  void flush() {
    if (bytes_.empty()) return;
    Arena arena;
    const auto font = fonts_.find(group().font);
    const std::string& charset = font != fonts_.end() && !font->second.empty() ? font->second : charset_;
    out_.text.append(decode_text(bytes_, charset, arena).utf8);
    bytes_.clear();
  }

  std::string_view rtf_;
  std::size_t at_ = 0;
  RtfBody out_;
  std::string bytes_;  // 8-bit text that is not decoded yet
  std::vector<Group> groups_{Group{}};
  std::size_t too_deep_ = 0;  // groups open beyond the deepest
  bool optional_ = false;     // after \*: a destination that is not known is not shown
  int to_skip_ = 0;           // characters that repeat a \u
  char32_t high_ = 0;         // half of a surrogate pair
  std::string charset_ = "windows-1252";
  std::map<int, std::string> fonts_;  // charsets by font
};

}  // namespace

RtfBody read_rtf(std::string_view rtf) { return Reader(rtf).read(); }

}  // namespace kanshiki::parse::outlook
