#include "knowledge/page_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/toml.hpp"
#include "parse/fold.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t shown_text = 256 * 1024;  // of a page that is searched for words

PageWords::Words folded(PageWords::Words words) {
  for (std::string& word : words) word = parse::fold(word);
  return words;
}

}  // namespace

std::string_view word_in(std::string_view text, const PageWords::Words& words) {
  const std::string folded = parse::fold(to_valid_utf8(clip(text, shown_text)));
  for (const std::string& word : words)
    if (folded.find(word) != std::string::npos) return word;
  return {};
}

bool PageWords::is_gated(const PageRecord& page) const {
  return std::any_of(page.frames.begin(), page.frames.end(), [&](const PageFrame& frame) {
    const auto in_source = [&](const std::string& piece) {
      return icontains(frame.html, piece) || icontains(frame.url, piece);
    };
    return std::any_of(captcha_html.begin(), captcha_html.end(), in_source) ||
           !word_in(frame.text, captcha_texts).empty();
  });
}

bool PageWords::is_identity_provider(std::string_view host) const {
  return std::any_of(identity_providers.begin(), identity_providers.end(),
                     [&](const std::string& one) { return is_at_or_below(host, one); });
}

Result<PageWords> read_page_words(std::string_view text) {
  auto table = read_toml(text, "pages.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  const auto list = [&](const char* section, const char* key) {
    return folded(strings((*table)[section][key]));
  };
  PageWords out;
  out.never_open = list("never_open", "words");
  out.never_open_texts = list("never_open", "texts");
  out.with_token = list("never_open", "with_token");
  out.captcha_html = strings((*table)["captcha"]["html"]);
  out.captcha_texts = list("captcha", "texts");
  out.refusal = list("refusal", "texts");
  out.error = list("error", "texts");
  out.sign_up = list("sign_up", "texts");
  out.foreign_folders = strings((*table)["foreign_folders"]["paths"]);
  out.program_folders = strings((*table)["program_folders"]["paths"]);
  out.identity_providers = strings((*table)["identity_providers"]["hosts"]);
  if (out.never_open.empty() || out.identity_providers.empty())
    return fail(Error::Kind::malformed, "pages.toml: never_open or identity_providers is missing");
  return out;
}

}  // namespace kanshiki
