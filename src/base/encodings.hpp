#pragma once
/// A text read otherwise: escapes resolved, base64 or hexadecimal decoded, letters folded. Each reading knows
/// where in the text its bytes come from, so that what is found in it can be masked there.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/stretch.hpp"

namespace kanshiki::encodings {

///   text      a=%74aro…        origin[i]: where the source of byte i begins;
///   reading   a = t a r o      origin.back(): the text's end
///   origin    0 1 2 5 6 7
struct Reading {
  std::string text;
  std::vector<std::size_t> origin;
  bool decoded = false;  ///< out of base64 or hexadecimal digits: a byte has no place of its own in the text
};

Reading as_written(std::string_view text);

/// Letters without case, compatibility forms (ｅ, ⓔ, 𝐞, half-width kana) and invisible characters: UTF-8 in
/// NFKC_Casefold. What is not UTF-8 keeps its bytes, ASCII letters lowered.
Reading fold(Reading reading);
std::string fold(std::string_view text);

/// Percent-encoding, character references of HTML and `\u0040` `\x40` of scripts resolved, as often as they
/// were applied (up to four times). Nothing if there are none.
std::optional<Reading> resolve_escapes(const Reading& reading);

/// `=40` and soft line breaks resolved: quoted-printable that nobody decoded. Nothing if there is none.
std::optional<Reading> resolve_quoted_printable(const Reading& reading);

/// Runs of at least `shortest` hexadecimal digits.
std::vector<Stretch> hex_runs(std::string_view text, std::size_t shortest);
/// Runs of at least `shortest` characters of base64 or base64url. White space inside a run is allowed between
/// stretches that are long enough for lines of folded base64.
std::vector<Stretch> base64_runs(std::string_view text, std::size_t shortest);

/// What `runs` of hexadecimal digits stand for, a NUL after each; from the second digit of each on if `skip`
/// is 1.
Reading decode_hex(const Reading& reading, const std::vector<Stretch>& runs, std::size_t skip);
/// What `runs` of base64 stand for, a NUL after each, when a group of four begins after `skip` characters.
Reading decode_base64(const Reading& reading, const std::vector<Stretch>& runs, std::size_t skip);

}  // namespace kanshiki::encodings
