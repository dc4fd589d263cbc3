#include "parse/encoded_word.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "base/text.hpp"
#include "parse/characters/raw_multibyte.hpp"
#include "parse/charset.hpp"
#include "parse/transfer.hpp"

namespace kanshiki::parse {
namespace {

constexpr char escape = '\x1B';
constexpr std::size_t longest_charset = 80;
constexpr std::size_t npos = std::string_view::npos;

bool is_8bit(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_control(char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; }

// "=?charset*language?B?text?="
struct EncodedWord {
  std::string_view charset;
  bool quoted = false;  // Q, else B
  std::string_view text;
  std::size_t end = 0;  // past the closing "?="
  bool malformed = false;
};

bool is_hex_pair(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && hex_value(text[at]) >= 0 && hex_value(text[at + 1]) >= 0;
}

// Where an encoded-word's text ends: at "?=", which may also stand unencoded before an escape ("what?=20is"):
// that one only ends the word when no other does before the next word opens.
std::size_t find_closing(std::string_view value, std::size_t from, bool quoted) {
  std::size_t doubtful = npos;
  for (std::size_t at = from; (at = value.find('?', at)) != npos; ++at) {
    const bool closes = at + 1 < value.size() && value[at + 1] == '=';
    if (closes) {
      if (!quoted || !is_hex_pair(value, at + 2)) return at;
      if (doubtful == npos) doubtful = at;
    } else if (at > from && value[at - 1] == '=') {
      return doubtful;  // another word opens
    }
  }
  return doubtful;
}

// Finds and takes apart the encoded-words of a field.
class EncodedWordReader {
 public:
  explicit EncodedWordReader(std::string_view value) : value_(value), multibyte_(value) {}

  // The next "=?" from `from` on.
  std::size_t find_opening(std::size_t from) const {
    for (std::size_t at = from; at < value_.size(); ++at) {
      if (value_[at] != '=' && value_[at] != escape) continue;
      if (value_.substr(at, 2) == "=?") return at;
      at = multibyte_.skip(at);
    }
    return npos;
  }

  // The word that opens at `at`; one without an end reaches to the next or to the end of the field.
  std::optional<EncodedWord> read(std::size_t at) const {
    const auto charset = take_section(at + 2, longest_charset);
    if (!charset) return std::nullopt;
    const std::size_t encoding_begin = at + 2 + charset->size() + 1;
    const auto encoding = take_section(encoding_begin, 8);  // "B", blanks around it
    if (!encoding) return std::nullopt;
    const std::string_view letter = trim(*encoding);
    if (letter.size() != 1 || !(lower(letter[0]) == 'b' || lower(letter[0]) == 'q')) return std::nullopt;

    const std::size_t begin = encoding_begin + encoding->size() + 1;
    const bool quoted = lower(letter[0]) == 'q';
    const std::size_t closing = find_closing(value_, begin, quoted);
    const std::size_t end = std::min(closing != npos ? closing : find_opening(begin), value_.size());
    EncodedWord word{trim(*charset), quoted, value_.substr(begin, end - begin), end};
    if (closing != npos) word.end += 2;
    word.malformed = closing == npos || word.charset.empty() || word.charset.size() < charset->size() ||
                     encoding->size() != 1 || std::any_of(word.text.begin(), word.text.end(), is_space);
    return word;
  }

 private:
  // What stands before the next '?', if that is near.
  std::optional<std::string_view> take_section(std::size_t begin, std::size_t longest) const {
    const std::string_view ahead = value_.substr(begin, longest + 1);
    const std::size_t size = ahead.find('?');
    if (size == npos) return std::nullopt;
    return ahead.substr(0, size);
  }

  std::string_view value_;
  characters::RawMultibyte multibyte_;
};

class HeaderTextDecoder {
 public:
  HeaderTextDecoder(std::string_view value, Arena& arena, HeaderTextNotes& notes)
      : value_(value), reader_(value), arena_(arena), notes_(notes) {}

  std::string run() {
    for (std::size_t at = 0; at < value_.size();) {
      const std::size_t opening = std::min(reader_.find_opening(at), value_.size());
      const auto word = opening < value_.size() ? reader_.read(opening) : std::nullopt;
      const bool broken = opening < value_.size() && !word;
      const std::size_t literal_end = broken ? opening + 2 : opening;
      add_literal(value_.substr(at, literal_end - at));
      if (word) add_word(*word);
      if (broken) notes_.malformed_encoded_word = true;
      at = word ? word->end : literal_end;
    }
    flush();
    return std::move(out_);
  }

 private:
  // White space between two encoded-words is dropped, so it waits for what follows.
  void add_literal(std::string_view text) {
    if (after_word_ && std::all_of(text.begin(), text.end(), is_space)) {
      waiting_ = text;
      return;
    }
    flush();
    if (std::none_of(text.begin(), text.end(), [](char c) { return is_8bit(c) || c == escape; })) {
      out_ += text;
      return;
    }
    notes_.raw_8bit = true;
    append(decode_text(text, {}, arena_));
  }

  void add_word(const EncodedWord& word) {
    notes_.had_encoded_words = true;
    const std::string_view charset = word.charset.substr(0, word.charset.find('*'));
    waiting_ = {};
    if (!iequals(charset, charset_)) flush();
    charset_ = charset;
    after_word_ = true;
    bool malformed = word.malformed;
    if (!word.quoted) {
      const DecodedTransfer decoded = decode_base64(word.text, arena_);
      malformed = malformed || decoded.defects.any();
      bytes_ += decoded.bytes;
    } else {
      malformed = !append_q(word.text) || malformed;
    }
    notes_.malformed_encoded_word = notes_.malformed_encoded_word || malformed;
  }

  // RFC 2047 §4.2. False when an '=' is not followed by two hex digits.
  bool append_q(std::string_view text) {
    bool sound = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '=' && is_hex_pair(text, i + 1)) {
        bytes_ += static_cast<char>(hex_value(text[i + 1]) << 4 | hex_value(text[i + 2]));
        i += 2;
        continue;
      }
      if (text[i] == '=') sound = false;
      bytes_ += text[i] == '_' ? ' ' : text[i];
    }
    return sound;
  }

  // Decodes the joined words of one charset, then gives out the white space that waited behind them.
  void flush() {
    if (!bytes_.empty()) append(decode_text(bytes_, charset_, arena_));
    bytes_.clear();
    out_ += waiting_;
    waiting_ = {};
    after_word_ = false;
  }

  void append(const DecodedText& text) {
    out_ += text.utf8;
    notes_.mislabelled = notes_.mislabelled || text.mislabelled;
    notes_.replaced = notes_.replaced || text.replaced;
  }

  std::string_view value_;
  EncodedWordReader reader_;
  Arena& arena_;
  HeaderTextNotes& notes_;
  std::string out_;
  std::string bytes_;         // of the words being joined
  std::string_view charset_;  // theirs
  std::string_view waiting_;  // white space behind them
  bool after_word_ = false;
};

}  // namespace

std::string_view unfold(std::string_view raw_value, Arena& arena) {
  std::size_t feed = 0;  // the next one
  const auto end_of_line = [&](std::size_t at) {
    if (feed <= at) feed = std::min(raw_value.find('\n', at), raw_value.size());
    return std::min(raw_value.substr(0, feed).find('\r', at), feed);
  };
  if (end_of_line(0) == raw_value.size()) return raw_value;
  char* const start = arena.reserve(raw_value.size());
  char* out = start;
  for (std::size_t at = 0; at < raw_value.size();) {
    const std::size_t line_end = end_of_line(at);
    out = std::copy(raw_value.begin() + at, raw_value.begin() + line_end, out);
    at = std::min(raw_value.find_first_not_of("\r\n", line_end), raw_value.size());
    const bool folds = at < raw_value.size() && is_blank(raw_value[at]);
    if (!folds) out = std::copy(raw_value.begin() + line_end, raw_value.begin() + at, out);
  }
  return {start, static_cast<std::size_t>(out - start)};
}

std::string_view decode_header_text(std::string_view raw_value, Arena& arena, HeaderTextNotes* notes) {
  HeaderTextNotes ignored;
  HeaderTextNotes& seen = notes ? *notes : ignored;
  std::string_view text = unfold(trim(raw_value), arena);
  const bool needs_decoding =
      text.find("=?") != npos || ascii_prefix(text) < text.size() || text.find(escape) != npos;
  if (needs_decoding) text = trim(arena.keep(HeaderTextDecoder(text, arena, seen).run()));
  seen.control_characters =
      seen.control_characters || std::any_of(text.begin(), text.end(), [](char c) { return is_control(c); });
  seen.nul = seen.nul || text.find('\0') != npos;
  return text;
}

}  // namespace kanshiki::parse
