#include "report/mask.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "base/encodings.hpp"
#include "base/hash.hpp"
#include "base/text.hpp"
#include "report/masking/opaque.hpp"
#include "report/masking/recipient.hpp"
#include "report/masking/script.hpp"
#include "report/masking/search.hpp"
#include "report/masking/secrets.hpp"
#include "report/masking/spread.hpp"

namespace kanshiki {
namespace {

using encodings::Reading;
using masking::Secret;
using masking::Secrets;
using Kind = Secret::Kind;

constexpr int deepest = 3;                 // encodings inside encodings
constexpr std::size_t shortest_run = 8;    // of base64 or hexadecimal digits that may hide something
constexpr std::size_t shortest_part = 5;   // letters of a secret cut off by the end of a text that tell it
constexpr std::size_t longest_name = 255;  // of a host (RFC 1035 §2.3.4), and more than of a local part

/// A stretch of a text and what is shown in its place.
struct Cover {
  Stretch range;
  std::string_view shown;
};

/// What base64, hexadecimal digits and their percent-encoding are made of, but for the slash of base64, which
/// in links is a path's.
bool is_token_byte(char c) {
  return is_alnum(c) || std::string_view("+-_%").find(c) != std::string_view::npos;
}

bool is_host_byte(char c) { return is_alnum(c) || c == '-' || c == '_' || c == '.'; }
bool is_local_byte(char c) { return is_host_byte(c) || c == '+' || c == '~'; }

/// An address goes on where digits, dots and colons do.
bool stands_alone_as_ip(std::string_view text, std::size_t begin, std::size_t end) {
  const auto goes_on = [&](std::size_t at, std::size_t beyond) {
    return (text[at] == '.' || text[at] == ':') && beyond < text.size() && hex_value(text[beyond]) >= 0;
  };
  return masking::stands_alone(text, begin, end) && (begin == 0 || !goes_on(begin - 1, begin - 2)) &&
         (end == text.size() || !goes_on(end, end + 1));
}

bool is_there(Kind kind, std::string_view text, std::size_t begin, std::size_t end) {
  switch (kind) {
    case Kind::name:
      return masking::stands_alone_as_name(text, begin, end);
    case Kind::family_name:
      return masking::stands_alone_as_name(text, begin, end) &&
             masking::starts_with_honorific(text.substr(end, 12));
    case Kind::ip:
      return stands_alone_as_ip(text, begin, end);
    default:
      return masking::stands_alone(text, begin, end);
  }
}

/// The stretch of the text that `reading`'s bytes [begin, end) were made of.
Stretch source_of(const Reading& reading, std::size_t begin, std::size_t end) {
  while (end + 1 < reading.origin.size() && reading.origin[end] == reading.origin[end - 1]) ++end;
  return {reading.origin[begin], reading.origin[end]};
}

/// `range` with the rest of the token of base64 or hexadecimal digits in which it lies, padding included.
Stretch whole_token(std::string_view text, Stretch range) {
  while (range.begin > 0 && is_token_byte(text[range.begin - 1])) --range.begin;
  while (range.end < text.size() && is_token_byte(text[range.end])) ++range.end;
  while (range.end < text.size() && text[range.end] == '=') ++range.end;
  return range;
}

}  // namespace

/// All secrets of a case, ready to be looked for.
class Mask::Finder {
 public:
  explicit Finder(Secrets secrets) : secrets_(std::move(secrets)), search_(texts_of(secrets_.list)) {}

  std::vector<Cover> find(std::string_view text) const {
    std::vector<Cover> out;
    look_into(encodings::as_written(text), 0, text, out);
    return out;
  }

 private:
  static std::vector<std::string> texts_of(const std::vector<Secret>& secrets) {
    std::vector<std::string> out;
    for (const Secret& secret : secrets) out.push_back(secret.text);
    return out;
  }

  /// Looks for secrets in a reading, and in what its escapes, base64 and hexadecimal digits stand for.
  void look_into(const Reading& reading, int depth, std::string_view text, std::vector<Cover>& out) const {
    look_at(reading, text, out);
    if (const auto whole = masking::joined(reading)) look_at(*whole, text, out);
    const auto resolved = encodings::resolve_escapes(reading);
    if (resolved) look_at(*resolved, text, out);
    decode_tokens(resolved ? *resolved : reading, depth, text, out);
    if (const auto unquoted = encodings::resolve_quoted_printable(reading)) {
      const auto further = encodings::resolve_escapes(*unquoted);
      look_at(further ? *further : *unquoted, text, out);
      decode_tokens(*unquoted, depth, text, out);
    }
  }

  void decode_tokens(const Reading& reading, int depth, std::string_view text,
                     std::vector<Cover>& out) const {
    if (depth == deepest) return;
    const auto hex = encodings::hex_runs(reading.text, shortest_run);
    for (const Stretch& run : hex) {
      if (is_digest(to_lower(reading.text.substr(run.begin, run.size()))))
        cover_token(reading, run.begin, run.end, text, out);
    }
    for (std::size_t skip = 0; skip < 2 && !hex.empty(); ++skip)
      look_into(encodings::decode_hex(reading, hex, skip), depth + 1, text, out);

    const auto base64 = encodings::base64_runs(reading.text, shortest_run << depth);
    for (const Stretch& run : base64)
      if (stands_for_digest(reading, run)) cover_token(reading, run.begin, run.end, text, out);
    for (std::size_t skip = 0; skip < 4 && !base64.empty(); ++skip)
      look_into(encodings::decode_base64(reading, base64, skip), depth + 1, text, out);
  }

  bool is_digest(const std::string& hex_digits) const { return secrets_.digests.contains(hex_digits); }

  /// Whether a run of base64 stands for the bytes of a digest and nothing else: 16, 20 or 32.
  bool stands_for_digest(const Reading& reading, const Stretch& run) const {
    if (run.size() != 22 && run.size() != 27 && run.size() != 43) return false;
    const std::string bytes = encodings::decode_base64(reading, {run}, 0).text;
    return is_digest(hex(std::string_view(bytes).substr(0, bytes.size() - 1)));
  }

  /// Looks for secrets in a reading as it stands.
  void look_at(const Reading& reading, std::string_view text, std::vector<Cover>& out) const {
    const Reading folded = encodings::fold(reading);
    const std::size_t unfinished = search_.scan(folded.text, [&](const masking::Search::Hit& hit) {
      const Secret& secret = secrets_.list[hit.word];
      if (!is_there(secret.kind, folded.text, hit.begin, hit.end)) return;
      if (secret.kind == Kind::domain) return cover_host(folded, hit.begin, hit.end, text, out);
      cover(folded, hit.begin, hit.end, secret.shown, text, out);
    });
    cover_cut_off(folded, unfinished, text, out);
  }

  ///   abc.taro@mx1.example.jp     the labels below a domain, and what is addressed there
  void cover_host(const Reading& reading, std::size_t begin, std::size_t end, std::string_view text,
                  std::vector<Cover>& out) const {
    const auto start_of = [&](std::size_t at, bool (*member)(char)) {
      const std::size_t least = at > longest_name ? at - longest_name : 0;
      while (at > least && member(reading.text[at - 1])) --at;
      return at;
    };
    if (begin > 0 && reading.text[begin - 1] == '.') begin = start_of(begin, is_host_byte);
    if (begin == 0 || reading.text[begin - 1] != '@')
      return cover(reading, begin, end, masking::stand_in, text, out);
    begin = start_of(begin - 1, is_local_byte);
    static const std::string address = std::string(masking::stand_in) + "@" + std::string(masking::stand_in);
    cover(reading, begin, end, address, text, out);
  }

  /// A text that was clipped may end in half an address.
  void cover_cut_off(const Reading& reading, std::size_t unfinished, std::string_view text,
                     std::vector<Cover>& out) const {
    const std::size_t begin = reading.text.size() - unfinished;
    std::size_t end = reading.text.size();
    while (end > begin && !is_alnum(reading.text[end - 1])) --end;
    const std::string_view part = std::string_view(reading.text).substr(begin, end - begin);
    if (part.size() < shortest_part || part.find_first_of("@.=") == std::string_view::npos) return;
    if (begin == 0 || !is_alnum(reading.text[begin - 1]))
      cover(reading, begin, end, masking::stand_in, text, out);
  }

  static void cover(const Reading& reading, std::size_t begin, std::size_t end, std::string_view shown,
                    std::string_view text, std::vector<Cover>& out) {
    if (reading.decoded) return cover_token(reading, begin, end, text, out);
    out.push_back({source_of(reading, begin, end), shown});
  }

  static void cover_token(const Reading& reading, std::size_t begin, std::size_t end, std::string_view text,
                          std::vector<Cover>& out) {
    const Stretch range = source_of(reading, begin, end);
    const bool covered =
        !out.empty() && out.back().range.begin <= range.begin && range.end <= out.back().range.end;
    if (!covered) out.push_back({whole_token(text, range), masking::stand_in});
  }

  Secrets secrets_;
  masking::Search search_;
};

namespace {

/// Every opaque token of the links of a case, in the order of the document.
std::vector<std::string> tokens_of(const Case& subject) {
  std::vector<std::string> out;
  std::set<std::string> seen;
  const auto take = [&](std::string_view text) {
    for (const std::string_view token : masking::opaque_tokens(text))
      if (seen.insert(std::string(token)).second) out.emplace_back(token);
  };
  for (const auto& link : subject.all<Link>()) take(link->url), take(link->raw);
  for (const auto& body : subject.all<Text>()) take(body->visible);
  for (const HeaderField& field : subject.mail->headers) take(field.text);
  return out;
}

/// The covers in the order of the text; of those that overlap one, with what the longest shows.
std::vector<Cover> merged(std::vector<Cover> covers) {
  std::sort(covers.begin(), covers.end(), [](const Cover& a, const Cover& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.size() > b.range.size();
  });
  std::vector<Cover> out;
  std::size_t longest = 0;  // of the covers that the last one was merged from
  for (const Cover& cover : covers) {
    if (out.empty() || cover.range.begin >= out.back().range.end) {
      out.push_back(cover);
      longest = cover.range.size();
      continue;
    }
    out.back().range.end = std::max(out.back().range.end, cover.range.end);
    if (cover.range.size() > longest) out.back().shown = cover.shown, longest = cover.range.size();
  }
  return out;
}

}  // namespace

Mask Mask::for_case(const Case& subject, const Knowledge& knowledge) {
  Secrets secrets = masking::secrets_of(masking::recipient_of(subject, knowledge), knowledge);
  const Finder without_tokens(secrets);
  std::size_t number = 0;
  for (const std::string& token : tokens_of(subject))
    if (without_tokens.find(token).empty())
      secrets.list.push_back(
          {encodings::fold(token), Kind::token, "…token-" + std::to_string(++number) + "…"});
  Mask out;
  out.finder_ = std::make_shared<const Finder>(std::move(secrets));
  return out;
}

MaskedText Mask::with_places(std::string_view text) const {
  MaskedText out;
  std::size_t at = 0;
  if (finder_) {
    for (const Cover& cover : merged(finder_->find(text))) {
      out.text.append(text.substr(at, cover.range.begin - at)).append(cover.shown);
      out.changes.push_back({cover.range.begin, cover.range.end, out.text.size()});
      at = cover.range.end;
    }
  }
  out.text.append(text.substr(at));
  return out;
}

std::size_t MaskedText::place_of(std::size_t at) const {
  const auto after =
      std::upper_bound(changes.begin(), changes.end(), at,
                       [](std::size_t place, const Change& change) { return place <= change.begin; });
  if (after == changes.begin()) return at;
  const Change& last = *std::prev(after);
  return at <= last.end ? last.masked_end : last.masked_end + (at - last.end);
}

}  // namespace kanshiki
