#include "knowledge/wording_features.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace kanshiki::wording {
namespace {

constexpr std::size_t most_read = 16 * 1024;  // bytes of a text
constexpr std::size_t fewest_own = 12;        // words; below that, what is quoted is read too
constexpr std::size_t longest_word = 24;      // letters; what is longer is code
constexpr std::size_t letter_run = 4;         // letters of a word that are looked at together
constexpr std::size_t longest_address = 256;  // what follows in one word belongs to it
constexpr std::size_t longest_cjk_run = 4;    // the same where no blanks stand between words

/// What a word is. Only letters are learnt as they are written.
enum class Kind : std::uint8_t { letters, cjk, number, code, url, address, money, sign, end };

constexpr std::uint64_t begin_of(std::uint64_t salt) {
  return 0xCBF29CE484222325ull ^ (salt * 0x9E3779B97F4A7C15ull);
}
constexpr std::uint64_t add(std::uint64_t hash, std::uint64_t value) {
  return (hash ^ value) * 0x100000001B3ull ^ (hash >> 47);
}

constexpr std::uint32_t bucket_of(std::uint64_t hash) {
  hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDull;
  return static_cast<std::uint32_t>((hash ^ (hash >> 33)) % buckets);
}

bool is_cjk(char32_t c) {
  return (c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) ||
         (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_money(char32_t c) { return c == U'$' || c == U'€' || c == U'£' || c == U'¥' || c == U'₿'; }

/// Letters of scripts with blanks between words. Punctuation, boxes and pictures are none.
bool is_letter(char32_t c) {
  if (c < 0x80) return is_alpha(static_cast<char>(c));
  return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c < 0x2C00) &&
         !(c >= 0x3000 && c < 0x3041) && !(c >= 0xFE00 && c < 0xFF10) && !(c >= 0x1F000 && c < 0x20000) &&
         c != 0xFFFD && c != 0x30FB && !is_cjk(c);
}

/// Marks that say something by themselves: `!`, pictures.
bool is_sign(char32_t c) {
  return c == U'!' || c == U'?' || (c >= 0x2600 && c < 0x27C0) || (c >= 0x1F000 && c < 0x20000);
}

bool begins_url(std::string_view chunk) {
  const std::size_t scheme = chunk.find("://");
  return chunk.starts_with("www.") || (scheme != chunk.npos && scheme < 12);
}

/// `example.co.jp/a?b`: a name of the web without its scheme.
bool is_bare_host(std::string_view chunk) {
  std::string_view host = chunk.substr(0, chunk.find_first_of("/?#:"));
  while (host.size() > 1 && !is_alnum(host.back())) host.remove_suffix(1);
  const std::size_t dot = host.rfind('.');
  if (dot == host.npos || dot < 2 || host.size() - dot < 3) return false;
  const auto fits = [](char c) { return is_alnum(c) || c == '-' || c == '.' || c == '_'; };
  return std::all_of(host.begin(), host.end(), fits) &&
         std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(), is_alpha);
}

/// Walks a folded text word by word.
class Reader {
 public:
  Reader(std::string_view text, Place place) : text_(text.substr(0, most_read)), place_(place) {}

  /// `skip(begin)` says up to where nothing is to be read, from `begin` on; `begin` itself if all is.
  template <class Skip>
  Reading run(Skip skip) {
    while (at_ < text_.size()) {
      if (const std::size_t next = skip(at_); next > at_) {
        at_ = next;
        previous_ = 0;
      } else if (is_space(text_[at_])) {
        if (text_[at_++] == '\n') previous_ = 0;
      } else {
        take_chunk();
      }
    }
    return std::move(out_);
  }

 private:
  /// What stands between two blanks.
  void take_chunk() {
    std::size_t end = at_;
    while (end < text_.size() && !is_space(text_[end])) ++end;
    for (bool fresh = true; at_ < end;) {
      if (fresh && take_address(end)) continue;
      fresh = opens(text_[at_]);
      take_run(end);
    }
  }

  /// Behind a bracket, a quotation mark or a character of another alphabet an address may begin.
  static bool opens(char c) {
    return c == '(' || c == '<' || c == '[' || c == '"' || (static_cast<unsigned char>(c) & 0x80) != 0;
  }

  /// An address of the web or of mail. Where no blanks stand between words it ends with its alphabet.
  bool take_address(std::size_t end) {
    const std::string_view rest = text_.substr(at_, std::min(end - at_, longest_address));
    if (rest.find_first_of("@.:") == rest.npos) return false;  // most words, at once
    const std::string_view chunk = rest.substr(0, ascii_prefix(rest));
    const bool mail = chunk.find('@') != chunk.npos && chunk.find('@') > 0;
    if (!mail && !begins_url(chunk) && !is_bare_host(chunk)) return false;
    const std::size_t after = chunk.size() == longest_address ? end : at_ + chunk.size();
    word(at_, after, mail && !begins_url(chunk) ? Kind::address : Kind::url);
    at_ = after;
    return true;
  }

  /// A run of characters of one kind, or a single one that says nothing.
  void take_run(std::size_t end) {
    const std::size_t begin = at_;
    const char32_t c = next_code_point(text_, at_);
    if (is_cjk(c)) {
      extend(end, is_cjk);
      cjk(begin);
    } else if (is_letter(c) || (c < 0x80 && is_digit(static_cast<char>(c))))
      take_word(begin, end);
    else if (is_money(c))
      word(begin, at_, Kind::money);
    else if (is_sign(c))
      single(begin, c);
    else if (c == U'.' || c == U'。' || c == U':')
      previous_ = 0;
  }

  template <class Fits>
  void extend(std::size_t end, Fits fits) {
    while (at_ < end) {
      std::size_t next = at_;
      if (!fits(next_code_point(text_, next))) return;
      at_ = next;
    }
  }

  /// Letters, digits, or both: a word, a number, a code. `don't` is one word.
  void take_word(std::size_t begin, std::size_t end) {
    letters_.clear();
    std::size_t digits = 0;
    at_ = begin;
    while (at_ < end) {
      std::size_t next = at_;
      const char32_t c = next_code_point(text_, next);
      if (c < 0x80 && is_digit(static_cast<char>(c)))
        ++digits;
      else if (is_letter(c))
        letters_.push_back(c);
      else if ((c == U'\'' || c == U'’') && !letters_.empty())
        ;
      else if (digits > 0 && letters_.empty() &&
               (c == U'.' || c == U',' || c == U':' || c == U'/' || c == U'-'))
        ;
      else
        break;
      at_ = next;
    }
    if (letters_.empty())
      word(begin, at_, Kind::number);
    else if (digits > 0 || letters_.size() > longest_word)
      word(begin, at_, Kind::code);
    else
      spelt(begin);
  }

  /// A word that is learnt as it is written: itself, its runs of letters, and the pair that it makes with the
  /// last.
  void spelt(std::size_t begin) {
    std::uint64_t hash = begin_of(1);
    for (const char32_t c : letters_) hash = add(hash, c);
    push(begin, at_, hash);
    if (letters_.size() < letter_run) return;
    for (std::size_t i = 0; i + letter_run <= letters_.size() + 2; ++i) {  // with a mark for either end
      std::uint64_t letters = begin_of(2);
      for (std::size_t k = i; k < i + letter_run; ++k)
        letters = add(letters, k == 0 || k > letters_.size() ? U'_' : letters_[k - 1]);
      feature(letters, index());
    }
  }

  void cjk(std::size_t begin) {
    letters_.clear();
    std::vector<std::size_t>& ends = ends_;
    ends.clear();
    for (std::size_t at = begin; at < at_;) {
      letters_.push_back(next_code_point(text_, at));
      ends.push_back(at);
    }
    for (std::size_t i = 0; i < letters_.size(); ++i) {
      out_.words.push_back(
          {static_cast<std::uint32_t>(i == 0 ? begin : ends[i - 1]), static_cast<std::uint32_t>(ends[i])});
      std::uint64_t letters = begin_of(3);
      for (std::size_t k = 0; k < std::min(longest_cjk_run, i + 1); ++k) {
        letters = add(letters, letters_[i - k]);
        if (k > 0) feature(letters, index() - static_cast<std::uint32_t>(k));
      }
    }
    previous_ = 0;
  }

  void word(std::size_t begin, std::size_t end, Kind kind) {
    push(begin, end, add(begin_of(4), static_cast<std::uint64_t>(kind)));
  }
  void single(std::size_t begin, char32_t c) { push(begin, at_, add(begin_of(5), c)); }

  void push(std::size_t begin, std::size_t end, std::uint64_t hash) {
    out_.words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    feature(hash, index());
    if (place_ == Place::subject) feature(add(hash, 7), index());
    if (previous_ != 0) feature(add(add(begin_of(6), previous_), hash), index() - 1);
    previous_ = hash;
  }

  std::uint32_t index() const { return static_cast<std::uint32_t>(out_.words.size() - 1); }
  void feature(std::uint64_t hash, std::uint32_t first) {
    out_.features.push_back({bucket_of(hash), first, index()});
  }

  std::string_view text_;
  Place place_;
  std::size_t at_ = 0;
  std::uint64_t previous_ = 0;  // hash of the word before, 0: none in this sentence
  std::u32string letters_;
  std::vector<std::size_t> ends_;
  Reading out_;
};

/// `Re: [list] [SPAM] words`: what programs put before a subject tells which way it came. The model that
/// ships has learnt with these, whatever else subject_prefix() knows by now.
std::size_t prefix_of(std::string_view subject) {
  constexpr std::array<std::string_view, 10> answers = {
      "re:", "re :", "fwd:", "fw:", "aw:", "wg:", "sv:", "tr:", "rv:", "antw:"};
  std::size_t at = 0;
  for (bool going = true; going;) {
    going = false;
    while (at < subject.size() && is_space(subject[at])) ++at;
    const std::string_view rest = subject.substr(at);
    for (const std::string_view answer : answers)
      if (rest.starts_with(answer)) at += answer.size(), going = true;
    if (const std::size_t close = rest.find(']');
        !going && rest.starts_with('[') && close != rest.npos && close < 40)
      at += close + 1, going = true;
  }
  return at;
}

/// The first place of the folded text that comes from `source` or from behind it.
std::size_t place_in(const Folded& folded, std::size_t source) {
  std::size_t low = 0, high = folded.text.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (folded.source(middle) < source)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

}  // namespace

Reading read(const Folded& folded, std::span<const Stretch> foreign, Place place) {
  if (place == Place::subject) {
    const std::size_t prefix = prefix_of(folded.text);
    return Reader(folded.text, place).run([&](std::size_t at) { return std::max(at, prefix); });
  }
  auto next = foreign.begin();
  const auto skip = [&](std::size_t at) {
    const std::size_t source = folded.source(at);
    while (next != foreign.end() && next->end <= source) ++next;
    if (next == foreign.end() || source < next->begin) return at;
    return place_in(folded, next->end);
  };
  Reading own = Reader(folded.text, place).run(skip);
  if (own.words.size() >= fewest_own || foreign.empty()) return own;
  return Reader(folded.text, place).run([](std::size_t at) { return at; });
}

}  // namespace kanshiki::wording
