#pragma once
/// Kinds of letters that tricks are played with; those that take no room: parse/unseen_letters.hpp.

namespace kanshiki::examine {

bool is_latin(char32_t c);
bool is_greek_or_cyrillic(char32_t c);

/// Letters and digits of words, in every script that mails here are written in.
bool is_word_letter(char32_t c);

}  // namespace kanshiki::examine
