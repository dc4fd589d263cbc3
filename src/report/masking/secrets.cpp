#include "report/masking/secrets.hpp"

#include <algorithm>
#include <array>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "base/encodings.hpp"
#include "report/masking/script.hpp"

namespace kanshiki::masking {
namespace {

using Kind = Secret::Kind;

constexpr std::size_t shortest_word = 4;      // letters of a word that is masked wherever it stands alone
constexpr std::size_t shortest_reversed = 6;  // the same for spellings that only a machine reads

constexpr std::size_t longest_personal_name = 3;  // words; longer names are those of organisations

/// What is written between local part and domain: VERP, web archives, people.
constexpr std::array separators{"@",    "=",    "#",    "+",    "_",      "-",    "..",     ".at.",
                                "_at_", "-at-", " at ", "(at)", " (at) ", "[at]", " [at] ", "{at}",
                                "*",    ":",    "|",    "/",    "!",      "~"};

std::string rot13(std::string text) {
  for (char& c : text)
    if (is_alpha(c)) c = static_cast<char>((lower(c) - 'a' + 13) % 26 + 'a');
  return text;
}

std::string in_upper_case(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  return text;
}

/// The words of a display name; its family name is one of them, and a machine cannot tell which.
std::vector<std::string> words_of(std::string_view folded_name) {
  std::vector<std::string> out(1);
  for (const char c : folded_name) {
    if (std::string_view(" \t,.\"'()/_+=-").find(c) == std::string_view::npos) {
      out.back() += c;
    } else if (!out.back().empty()) {
      out.emplace_back();
    }
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

class Spelling {
 public:
  Spelling(const Recipient& recipient, const Knowledge& knowledge)
      : recipient_(recipient), knowledge_(knowledge) {}

  Secrets spell() {
    for (const std::string& domain : recipient_.domains) own_domain(domain);
    for (const std::string& host : recipient_.hosts) domain_forms(host);
    for (const std::string& address : recipient_.addresses) spell_address(address);
    for (const std::string& name : recipient_.names) spell_name(name);
    for (const std::string& one : recipient_.words) word(one);
    for (const IpAddress& one : recipient_.ips) ip(one);
    return std::move(out_);
  }

 private:
  void add(std::string_view text, Kind kind, std::string shown = std::string(stand_in)) {
    out_.list.push_back({encodings::fold(text), kind, std::move(shown)});
  }

  void digests_of(const std::string& text) {
    for (const std::string& form : {text, in_upper_case(text)})
      for (const auto digest : {md5, sha1, sha256}) out_.digests.insert(hex(digest(form)));
  }

  /// Spellings that hide a text from people: backwards, and with letters moved by 13.
  void hidden_forms(const std::string& text) {
    if (text.size() < shortest_reversed) return;
    add(std::string(text.rbegin(), text.rend()), Kind::word);
    add(rot13(text), Kind::word);
  }

  void domain_forms(const std::string& domain) {
    for (const std::string& form : spellings_of_domain(domain)) {
      add(form, Kind::domain);
      hidden_forms(form);
    }
  }

  void own_domain(const std::string& domain) {
    domain_forms(domain);
    digests_of(domain);
    // "example" of "example.co.jp" names its owner wherever it stands: in look-alike hosts, in greetings.
    for (const std::string& form : spellings_of_domain(domain)) word(form.substr(0, form.find('.')));
  }

  void spell_address(const std::string& address) {
    const std::size_t at = address.rfind('@');
    const std::string local = address.substr(0, at), domain = address.substr(at + 1);
    for (const std::string& form : spellings_of_domain(domain))
      for (const std::string_view separator : separators)
        add(local + std::string(separator) + form, Kind::address,
            std::string(stand_in) + std::string(separator) + std::string(stand_in));
    hidden_forms(address);
    digests_of(address);
    digests_of(local);
    word(local);
    for (const std::string& piece : words_of(local)) word(piece);
  }

  /// A word that tells the recipient apart; functions, brands and mere numbers do not.
  void word(std::string_view text) {
    const std::string folded = encodings::fold(text);
    if (tells_apart(folded) && to_code_points(folded).size() >= shortest_word) add(folded, Kind::word);
  }

  bool tells_apart(const std::string& folded) const {
    if (knowledge_.masking.is_common(folded)) return false;
    if (std::all_of(folded.begin(), folded.end(), is_digit) && folded.size() < 7) return false;
    return std::none_of(knowledge_.brands.begin(), knowledge_.brands.end(), [&](const Brand& brand) {
      const auto names = [&](const std::string& text) { return iequals(text, folded); };
      return std::any_of(brand.aliases.begin(), brand.aliases.end(), names) ||
             std::any_of(brand.tokens.begin(), brand.tokens.end(), names);
    });
  }

  void spell_name(std::string_view written) {
    const std::string as_written = encodings::fold(trim(written)), name(without_honorific(as_written));
    if (!tells_apart(as_written) || name.empty() || name.find('@') != std::string::npos || !tells_apart(name))
      return;
    const std::vector<std::string> parts = words_of(name);
    if (to_code_points(name).size() >= 2 + (is_alpha(name.front()) ? 2u : 0u)) whole_name(parts);
    if (parts.size() <= longest_personal_name &&
        std::all_of(parts.begin(), parts.end(), [&](const auto& part) { return tells_apart(part); }))
      for (const std::string& part : parts) name_part(part, parts.size() > 1);
  }

  /// A word of a name; of a Japanese name in one piece, what may be its family name.
  void name_part(const std::string& part, bool one_of_several) {
    const std::u32string letters = to_code_points(part);
    if (is_alpha(part.front())) {
      word(part);
    } else if (one_of_several) {
      add(part, letters.size() > 1 ? Kind::name : Kind::family_name);
    } else {
      for (std::size_t length = 1; length < std::min<std::size_t>(letters.size(), 4); ++length)
        add(to_utf8(letters.substr(0, length)), Kind::family_name);
    }
  }

  void whole_name(const std::vector<std::string>& parts) {
    for (const std::string_view between : {" ", "", "+", "_", ".", "-"}) {
      std::string joined;
      for (const std::string& part : parts) joined += (joined.empty() ? "" : std::string(between)) + part;
      add(joined, Kind::name);
    }
  }

  void ip(const IpAddress& address) {
    add(address.to_string(), Kind::ip);
    add(address.reversed_labels(), Kind::ip);
    if (address.is_v6()) add(address.to_hex_string(), Kind::ip);
    if (address.is_v4()) add(replace_all(address.to_string(), ".", "-"), Kind::ip);
  }

  const Recipient& recipient_;
  const Knowledge& knowledge_;
  Secrets out_;
};

}  // namespace

Secrets secrets_of(const Recipient& recipient, const Knowledge& knowledge) {
  return Spelling(recipient, knowledge).spell();
}

}  // namespace kanshiki::masking
