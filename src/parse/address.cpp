#include "parse/address.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "base/text.hpp"
#include "parse/encoded_word.hpp"
#include "parse/lexis.hpp"

namespace kanshiki::parse {
namespace {

using Kind = Token::Kind;
using TokenSpan = std::span<const Token>;

bool has(TokenSpan tokens, char special) {
  return std::any_of(tokens.begin(), tokens.end(), [=](const Token& token) { return token.is(special); });
}

bool only_comments(TokenSpan tokens) {
  return std::all_of(tokens.begin(), tokens.end(),
                     [](const Token& token) { return token.kind == Kind::comment; });
}

/// dot-atom (RFC 5322 §3.2.3), in UTF-8 too (RFC 6532): no empty label, no control character.
bool is_dot_atom(std::string_view text) {
  bool label = false;
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && !is_alnum(c) &&
        std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) == std::string_view::npos)
      return false;
    if (c == '.' && !label) return false;
    label = c != '.';
  }
  return label;
}

/// Whether nothing but a dot or '@' may stand between the two: `a . b @ c` is one address, `a b@c` is not.
bool glued(const Token& left, const Token& right) {
  if (left.kind == Kind::special && !left.is('@')) return false;
  if (right.kind == Kind::special && !right.is('@')) return false;
  if (!right.space_before) return true;
  return left.is('@') || right.is('@') || left.text.ends_with('.') || right.text.starts_with('.');
}

/// Reads one address field's tokens into mailboxes. An entry is what stands between two commas; within it, an
/// angle is `<…>`, closed or not, and what is outside of angles is the phrase.
class ListReader {
 public:
  ListReader(std::string_view field, Arena& arena) : field_(field), arena_(arena), tokens_(tokenize(field)) {
    out_.malformed = tokens_.unbalanced;
    for (std::size_t i = 0; i < tokens_.list.size(); ++i)
      if (tokens_.list[i].is(';')) last_semicolon_ = i;
  }

  AddressList read() && {
    const TokenSpan all(tokens_.list);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].is('<')) {
        i = angle_end(all, i) - 1;
      } else if (all[i].is(':') && opens_group(i)) {
        out_.groups.push_back(text_of(all.subspan(begin, i - begin)));
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

  /// `Yamada, Taro <a@b>`: an unquoted comma within a name, not a mailbox `Yamada`.
  bool names_the_next(std::size_t begin, std::size_t comma) {
    const TokenSpan all(tokens_.list);
    const TokenSpan words = all.subspan(begin, comma - begin);
    if (!all[comma].is(',') || words.empty() || has(words, '@') || has(words, '<')) return false;
    std::size_t i = comma + 1;
    while (i < all.size() && all[i].kind != Kind::special) ++i;
    if (i == all.size() || !all[i].is('<')) return false;
    out_.malformed = true;
    return true;
  }

  void entry(TokenSpan tokens) {
    if (tokens.empty()) return;
    if (has(tokens, '<')) {
      angled(tokens);
    } else if (has(tokens, '@')) {
      bare(tokens);
    } else {
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
    Mailbox box;
    box.name = name_of(tokens.first(open));
    box.raw = raw_of(tokens);
    box.malformed = !closed || has(tokens.first(open), '@') || has(tokens.first(open), ',');
    inside = without_route(inside, box);
    if (has(inside, ',')) return listed_in_angle(inside, box);
    addr_spec(inside, box);
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

  /// `<a@b,c@d>`
  void listed_in_angle(TokenSpan inside, Mailbox box) {
    box.malformed = true;
    while (!inside.empty()) {
      std::size_t end = 0;
      while (end < inside.size() && !inside[end].is(',')) ++end;
      if (end > 0) addr_spec(inside.first(end), box);
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
      out_.mailboxes.back().name = text_of(tokens.first(1));
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
      box.name = name_of(tokens.subspan(done, begin - done));
      box.raw = raw_of(tokens.subspan(done, end - done));
      box.malformed = !only_comments(tokens.subspan(done, begin - done));
      addr_spec(tokens.subspan(begin, end - begin), box);
      done = end;
      at = end - 1;
    }
    if (out_.mailboxes.size() > before + 1) mark_ambiguous();
    trailing(tokens.subspan(done));
  }

  /// No '@' outside of quotes and comments. Some software looks for it there, or decodes before it parses.
  void unaddressed(TokenSpan tokens) {
    if (!inside_text_) {
      const std::string_view text = flattened(decode_header_text(raw_of(tokens), arena_));
      if (text.find('@') != std::string_view::npos) return second_reading(text);
    }
    Mailbox box;
    box.raw = raw_of(tokens);
    box.malformed = true;
    if (tokens.size() == 1 && tokens.front().kind == Kind::word) {
      box.local = box.address = tokens.front().text;
    } else {
      box.name = name_of(tokens);
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

  /// Reads local@domain into `box` and adds it; of several '@', both the first and the last may be meant.
  void addr_spec(TokenSpan tokens, Mailbox box) {
    std::vector<std::size_t> ats;
    for (std::size_t i = 0; i < tokens.size(); ++i)
      if (tokens[i].is('@')) ats.push_back(i);
    if (ats.empty()) return no_at(tokens, box);
    for (std::size_t i = 1; i < tokens.size(); ++i)
      box.malformed = box.malformed || !glued(tokens[i - 1], tokens[i]);
    if (ats.size() > 1) {
      box.malformed = true;
      mark_ambiguous();
      split_at(tokens.first(ats[1]), ats.front(), box);
    }
    split_at(tokens, ats.back(), box);
  }

  void split_at(TokenSpan tokens, std::size_t at, Mailbox box) {
    box.local = joined(tokens.first(at));
    box.domain = joined(tokens.subspan(at + 1));
    box.address = joined(tokens);
    const bool good_local = is_dot_atom(box.local) || (at == 1 && tokens.front().kind == Kind::quoted);
    const bool good_domain =
        is_dot_atom(box.domain) || (!tokens.empty() && tokens.back().kind == Kind::literal);
    box.malformed = box.malformed || !good_local || !good_domain || tokens[at].text != "@";
    add(box);
  }

  /// `<>`, `<postmaster>`, `<"a@b">`
  void no_at(TokenSpan tokens, Mailbox box) {
    box.malformed = box.malformed || !tokens.empty();
    box.address = box.local = joined(tokens);
    if (tokens.size() == 1 && tokens.front().kind == Kind::quoted) {
      const std::string_view inside = unquote(tokens.front().text, tokens_.shift_jis, arena_);
      const std::size_t at = inside.rfind('@');
      if (at != std::string_view::npos) {
        box.local = inside.substr(0, at);
        box.domain = inside.substr(at + 1);
        box.address = inside;
      }
    }
    add(box);
  }

  /// The tokens' text without comments and blanks: a view of the field where they stand side by side.
  std::string_view joined(TokenSpan tokens) {
    const auto breaks = [&](const Token& token) {
      const bool apart = token.space_before && &token != tokens.data();
      return apart || token.kind == Kind::comment || (token.is('@') && token.text != "@");
    };
    if (std::none_of(tokens.begin(), tokens.end(), breaks)) return raw_of(tokens);
    std::string text;
    for (const Token& token : tokens) {
      if (token.kind != Kind::comment) text += token.is('@') ? std::string_view("@") : token.text;
    }
    return arena_.keep(text);
  }

  /// From the first token's first byte to the last one's last.
  std::string_view raw_of(TokenSpan tokens) const {
    if (tokens.empty()) return {};
    const std::size_t begin = tokens.front().begin_in(field_);
    return field_.substr(begin, tokens.back().end_in(field_) - begin);
  }

  /// The phrase, or the first comment where there is none (RFC 5322 §3.4.1: `a@b (Name)`).
  std::string_view name_of(TokenSpan tokens) {
    std::vector<Token> phrase;
    for (const Token& token : tokens)
      if (token.kind != Kind::comment) phrase.push_back(token);
    return text_of(phrase.empty() ? tokens.first(std::min<std::size_t>(1, tokens.size()))
                                  : TokenSpan(phrase));
  }

  std::string_view text_of(TokenSpan tokens) {
    std::string text;
    for (const Token& token : tokens) {
      if (token.space_before && !text.empty()) text += ' ';
      const bool delimited = token.kind == Kind::quoted || token.kind == Kind::comment;
      text += delimited ? unquote(token.text, tokens_.shift_jis, arena_) : token.text;
    }
    return decode_header_text(arena_.keep(text), arena_);
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
  std::string_view field_;
  Arena& arena_;
  Tokens tokens_;
  AddressList out_;
  std::size_t last_semicolon_ = none;
  bool in_group_ = false;
  bool inside_text_ = false;  ///< this is a second reading: there is no third
};

}  // namespace

AddressList parse_addresses(std::string_view raw_value, Arena& arena) {
  return ListReader(raw_value, arena).read();
}

}  // namespace kanshiki::parse
