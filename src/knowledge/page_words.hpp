#pragma once
/// Words and places that matter when links are opened (data/pages.toml).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/page.hpp"

namespace kanshiki {

/// All lists are folded or in lower case.
struct PageWords {
  using Words = std::vector<std::string>;

  Words never_open;        ///< in a URL: what opening would set in motion
  Words never_open_texts;  ///< the same in what a reader clicks
  Words with_token;        ///< in a URL that has a token too: what that token would set in motion
  Words captcha_html, captcha_texts;
  Words refusal;             ///< what a login says to a wrong password
  Words error;               ///< what is said of a fault that is nobody's entry
  Words sign_up;             ///< where anything is accepted in good faith
  Words foreign_folders;     ///< parts of a site where no login page belongs
  Words program_folders;     ///< where a site keeps its software and files: no page that mails lead to
  Words identity_providers;  ///< hosts that check logins for others

  /// Whether a gate stands there that asks for a person.
  bool is_gated(const PageRecord& page) const;
  bool is_identity_provider(std::string_view host) const;
};

/// The first of `words` (folded) that stands in `text` (not folded); empty if none does.
std::string_view word_in(std::string_view text, const PageWords::Words& words);

Result<PageWords> read_page_words(std::string_view toml);

}  // namespace kanshiki
