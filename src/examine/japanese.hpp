#pragma once
/// Whether a mail speaks Japanese.

#include <string_view>

#include "model/mail.hpp"

namespace kanshiki::examine {

/// Whether `text` has kana: Chinese has none.
bool has_kana(std::string_view text);

/// Whether the author's name, the subject or the beginning of a text has kana.
bool is_japanese(const Mail& mail);

}  // namespace kanshiki::examine
