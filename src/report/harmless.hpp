#pragma once
/// Text that somebody else wrote, made harmless to look at and to copy.

#include <string>
#include <string_view>

namespace kanshiki {

/// Addresses that a program could turn into a link no longer are one: `https://a.example/x` becomes
/// `hxxps://a[.]example/x`, `www.a.example` becomes `www[.]a[.]example`. The rest of the text stays.
std::string defang(std::string_view text);

/// A host name with its dots bracketed: `a[.]example`.
std::string defang_host(std::string_view host);

/// What a reader cannot see or what turns the line around is shown by its code point: `⟨U+202E⟩`, in a run
/// `⟨U+200B×12⟩`. Line feeds and tabs stay; so do joiners and variation selectors, which emoji are made of.
std::string reveal(std::string_view text);

/// Both: what every output does with every text that is not its own.
inline std::string harmless(std::string_view text) { return defang(reveal(text)); }

}  // namespace kanshiki
