#include "parse/address.hpp"

#include <algorithm>
#include <string>

#include "parse/addr_spec.hpp"
#include "parse/encoded_word.hpp"
#include "parse/token_text.hpp"

namespace kanshiki::parse {
namespace {

using Kind = Token::Kind;
/// Reads one address field's tokens into mailboxes. An entry is what stands between two commas; within it, an
/// angle is `<…>`, closed or not, and what is outside of angles is the phrase.
class ListReader {
 public:
  ListReader(std::string_view field, Arena& arena)
      : arena_(arena), tokens_(tokenize(field)), text_(field, tokens_.shift_jis, arena) {
    out_.malformed = tokens_.unbalanced;
    upcoming_.resize(tokens_.list.size() + 1, '\0');
    for (std::size_t i = tokens_.list.size(); i-- > 0;) {
      const char special = tokens_.list[i].special;
      upcoming_[i] = special == '\0' || special == ',' ? upcoming_[i + 1] : special;
      if (special == ';' && last_semicolon_ == none) last_semicolon_ = i;
    }
  }

  AddressList read() && {
    const TokenSpan all(tokens_.list);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].is('<')) {
        i = angle_end(all, i) - 1;
      } else if (all[i].is(':') && opens_group(i)) {
        out_.groups.push_back(text_.name(all.subspan(begin, i - begin)));
        begin = i + 1;
      } else if (all[i].is(',') || all[i].is(';')) {
        if (names_the_next(begin, i)) continue;
        entry(all.subspan(begin, i - begin));
        separate(all[i].is(';'));
        begin = i + 1;
      }
    }
    entry(all.subspan(begin));
    return std::move(out_);
  }

 private:
  /// One past the angle that opens at `open`: at its '>', or where an unclosed one must end.
  static std::size_t angle_end(TokenSpan tokens, std::size_t open) {
    for (std::size_t i = open + 1; i < tokens.size(); ++i) {
      if (tokens[i].is('>')) return i + 1;
      if (tokens[i].is('<')) break;
    }
    for (std::size_t i = open + 1; i < tokens.size(); ++i)
      if (tokens[i].is(',') || tokens[i].is(';') || tokens[i].is('<')) return i;
    return tokens.size();
  }

  /// A group ends with ';'. One colon more, or one without its end, belongs to a name or an address
  /// (`mailto:`).
  bool opens_group(std::size_t colon) {
    if (in_group_) return false;
    const bool at_the_end = colon + 1 == tokens_.list.size();
    in_group_ = colon < last_semicolon_ && last_semicolon_ != none;
    out_.malformed = out_.malformed || !in_group_;
    return in_group_ || at_the_end;
  }

  void separate(bool semicolon) {
    if (semicolon && !in_group_) out_.malformed = true;  // as Outlook's users write them
    if (semicolon) in_group_ = false;
  }

  /// `Yamada, Taro <a@b>`: an unquoted comma within a name, not a mailbox `Yamada`. Several words without an
  /// address are no mailbox in any case; a single one may be a local user's.
  bool names_the_next(std::size_t begin, std::size_t separator) {
    const TokenSpan all(tokens_.list);
    const TokenSpan words = all.subspan(begin, separator - begin);
    if (in_group_ && all[separator].is(';')) return false;
    if (only_comments(words) || has(words, '@') || has(words, '<')) return false;
    std::size_t next = separator + 1;
    while (next < all.size() && all[next].kind != Kind::special) ++next;
    const bool angle_is_next = next < all.size() && all[next].is('<');
    const bool angle_follows = words.size() > 1 && upcoming_[separator + 1] == '<';
    const bool joins =
        angle_is_next || angle_follows || hides_address(all.subspan(separator + 1, next - separator - 1));
    out_.malformed = out_.malformed || joins;
    return joins;
  }

  /// `(<a@b>)`
  static bool hides_address(TokenSpan tokens) {
    return tokens.size() == 1 && tokens[0].kind == Kind::comment &&
           tokens[0].text.find('@') != std::string_view::npos;
  }

  void entry(TokenSpan tokens) {
    if (has(tokens, '<')) {
      angled(tokens);
    } else if (has(tokens, '@')) {
      bare(tokens);
    } else if (!tokens.empty()) {
      unaddressed(tokens);
    }
  }

  /// `Name <a@b>`, several angles, and addresses behind them.
  void angled(TokenSpan tokens) {
    const bool some_address = has_address_in_angle(tokens);
    const std::size_t before = out_.mailboxes.size();
    std::size_t phrase = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (!tokens[i].is('<')) continue;
      const std::size_t end = angle_end(tokens, i);
      const TokenSpan inside = tokens.subspan(i + 1, end - i - 1);
      if (!some_address || has_address(inside)) {
        one_angle(tokens.subspan(phrase, end - phrase), i - phrase);
        phrase = end;
      }
      i = end - 1;
    }
    trailing(tokens.subspan(phrase));
    if (out_.mailboxes.size() > before + 1) mark_ambiguous();
  }

  static bool has_address(TokenSpan inside) {
    for (const Token& token : inside)
      if (token.is('@') || (token.kind == Kind::quoted && token.text.find('@') != std::string_view::npos))
        return true;
    return false;
  }

  static bool has_address_in_angle(TokenSpan tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (!tokens[i].is('<')) continue;
      const std::size_t end = angle_end(tokens, i);
      if (has_address(tokens.subspan(i, end - i))) return true;
      i = end - 1;
    }
    return false;
  }

  void one_angle(TokenSpan tokens, std::size_t open) {
    TokenSpan inside = tokens.subspan(open + 1);
    const bool closed = !inside.empty() && inside.back().is('>');
    if (closed) inside = inside.first(inside.size() - 1);
    TokenSpan phrase = tokens.first(open);
    Mailbox box;
    box.malformed = !closed || has(phrase, '@') || has(phrase, ',') || has(phrase, ';');
    while (!phrase.empty() && (phrase.back().is(',') || phrase.back().is(';')))
      phrase = phrase.first(phrase.size() - 1);
    box.name = text_.name(phrase);
    box.raw = text_.raw(tokens);
    inside = without_route(inside, box);
    if (lists_addresses(inside)) return listed_in_angle(inside, box);
    add_readings(inside, box);
  }

  /// `<a@b,c@d>`, but not `<a@example,com>`
  static bool lists_addresses(TokenSpan inside) {
    bool every_one = has(inside, ','), has_at = false;
    for (const Token& token : inside) {
      has_at = has_at || token.is('@');
      if (!token.is(',')) continue;
      every_one = every_one && has_at;
      has_at = false;
    }
    return every_one && has_at;
  }

  /// `<@relay.example,@other.example:a@b>` (RFC 5322 §4.4); anything else before a colon is no route.
  static TokenSpan without_route(TokenSpan inside, Mailbox& box) {
    for (std::size_t i = inside.size(); i-- > 0;) {
      if (!inside[i].is(':')) continue;
      box.malformed = box.malformed || !inside.front().is('@');
      return inside.subspan(i + 1);
    }
    return inside;
  }

  void listed_in_angle(TokenSpan inside, Mailbox box) {
    box.malformed = true;
    while (!inside.empty()) {
      std::size_t end = 0;
      while (end < inside.size() && !inside[end].is(',')) ++end;
      if (end > 0) add_readings(inside.first(end), box);
      inside = inside.subspan(std::min(end + 1, inside.size()));
    }
  }

  /// What follows the last angle: a comment may; another address is a second reading.
  void trailing(TokenSpan tokens) {
    if (has(tokens, '@')) {
      bare(tokens);
    } else if (!only_comments(tokens)) {
      mark_last_malformed();
    } else if (!tokens.empty() && !out_.mailboxes.empty() && out_.mailboxes.back().name.empty()) {
      out_.mailboxes.back().name = text_.decoded(tokens.first(1));
    }
  }

  /// `a@b`, `a@b (Name)`, and, without the comma that belongs there, `Name a@b c@d`.
  void bare(TokenSpan tokens) {
    const std::size_t before = out_.mailboxes.size();
    std::size_t done = 0;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      if (!tokens[at].is('@')) continue;
      std::size_t begin = at, end = at + 1;
      while (begin > done && glued(tokens[begin - 1], tokens[begin])) --begin;
      while (end < tokens.size() && glued(tokens[end - 1], tokens[end])) ++end;
      while (tokens[begin].kind == Kind::comment) ++begin;
      while (tokens[end - 1].kind == Kind::comment) --end;
      Mailbox box;
      box.name = text_.name(tokens.subspan(done, begin - done));
      box.raw = text_.raw(tokens.subspan(done, end - done));
      box.malformed = !only_comments(tokens.subspan(done, begin - done));
      add_readings(tokens.subspan(begin, end - begin), box);
      done = end;
      at = end - 1;
    }
    if (out_.mailboxes.size() > before + 1) mark_ambiguous();
    trailing(tokens.subspan(done));
  }

  /// No '@' outside of quotes and comments. Some software looks for it there, or decodes before it parses.
  void unaddressed(TokenSpan tokens) {
    const bool may_hide_one = !only_comments(tokens) || out_.mailboxes.empty();
    if (!inside_text_ && may_hide_one) {
      const std::string_view text = flattened(decode_header_text(text_.raw(tokens), arena_));
      if (text.find('@') != std::string_view::npos) return second_reading(text);
    }
    if (only_comments(tokens)) return;
    const auto is_word = [](const Token& token) { return token.kind == Kind::word; };
    const auto word = std::find_if(tokens.begin(), tokens.end(), is_word);
    const bool local_user = word != tokens.end() && only_comments(tokens.first(word - tokens.begin())) &&
                            only_comments(tokens.subspan(word - tokens.begin() + 1));
    Mailbox box;
    box.raw = text_.raw(tokens);
    box.malformed = true;
    if (local_user) {
      box.local = box.address = word->text;
      box.name = text_.name(word == tokens.begin() ? tokens.subspan(1) : tokens.first(1));
    } else {
      box.name = text_.name(tokens);
    }
    add(box);
  }

  /// Blanks for quotes and parentheses, so that what they hide can be read.
  std::string_view flattened(std::string_view delimited) {
    std::string text(delimited);
    for (char& c : text)
      if (c == '"' || c == '(' || c == ')') c = ' ';
    return arena_.keep(text);
  }

  void second_reading(std::string_view text) {
    ListReader reader(text, arena_);
    reader.inside_text_ = true;
    const AddressList inner = std::move(reader).read();
    for (Mailbox box : inner.mailboxes) {
      box.malformed = true;
      add(box);
    }
    mark_ambiguous();
  }

  void add_readings(TokenSpan address, const Mailbox& named) {
    const std::vector<Mailbox> readings = read_addr_spec(address, named, text_);
    for (const Mailbox& box : readings) add(box);
    if (readings.size() > 1) mark_ambiguous();
  }

  void add(const Mailbox& box) {
    out_.malformed = out_.malformed || box.malformed;
    out_.mailboxes.push_back(box);
  }
  void mark_ambiguous() { out_.malformed = out_.ambiguous = true; }
  void mark_last_malformed() {
    out_.malformed = true;
    if (!out_.mailboxes.empty()) out_.mailboxes.back().malformed = true;
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  Arena& arena_;
  Tokens tokens_;
  TokenText text_;
  AddressList out_;
  std::string upcoming_;  ///< for each token, the first special but a comma from it on
  std::size_t last_semicolon_ = none;
  bool in_group_ = false;
  bool inside_text_ = false;  ///< this is a second reading: there is no third
};

}  // namespace

AddressList parse_addresses(std::string_view raw_value, Arena& arena) {
  return ListReader(raw_value, arena).read();
}

}  // namespace kanshiki::parse
