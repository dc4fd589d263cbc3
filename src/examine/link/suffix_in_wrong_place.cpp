/// What looks like the end of a domain, left of its real end: "www.example.co-jp.login.example",
/// "shop.com-verify.example". Readers stop reading there.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "parse/domain.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::array<std::string_view, 12> two_labels = {"co.jp",  "ne.jp",  "or.jp",  "go.jp",
                                                         "co.uk",  "com.br", "com.au", "com.cn",
                                                         "gov.uk", "gob.mx", "gov.br", "co.kr"};
constexpr std::array<std::string_view, 5> one_label = {"com", "net", "org", "jp", "gov"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// "co-jp" alone, or at either end of a label with more: "shop-co-jp", "co-jp-login".
bool hyphenated_suffix(std::string_view label) {
  if (label.find('-') == std::string_view::npos) return false;
  const std::string dotted = replace_all(label, "-", ".");
  return std::any_of(two_labels.begin(), two_labels.end(), [&](std::string_view suffix) {
    return is_at_or_below(dotted, suffix) || dotted.starts_with(std::string(suffix) + ".");
  });
}

/// "com-verify": begins with a top-level domain and goes on.
bool glued_top_level(std::string_view label) {
  const std::size_t hyphen = label.find('-');
  return hyphen != std::string_view::npos && is_one_of(one_label, label.substr(0, hyphen));
}

/// The part of `host` that looks like a suffix; empty if none does. `left` is what stands left of the public
/// suffix.
std::string false_suffix(std::string_view left) {
  const std::vector<std::string_view> labels = split(left, '.');
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (hyphenated_suffix(labels[i])) return std::string(labels[i]);
    if (i == 0) continue;  // it ends a name only if a name stands before it
    if (glued_top_level(labels[i])) return std::string(labels[i]);
    const std::string pair =
        i + 1 < labels.size() ? std::string(labels[i]) + "." + std::string(labels[i + 1]) : "";
    if (is_one_of(two_labels, pair)) return pair;
    if (i + 1 < labels.size() && is_one_of(one_label, labels[i])) return std::string(labels[i]);
  }
  return {};
}

}  // namespace

Found suffix_in_wrong_place(const Link& link, const Knowledge& knowledge, World&) {
  const std::string_view suffix = parse::public_suffix(link.host);
  if (suffix.empty() || suffix.size() >= link.host.size() || knowledge.lookalikes.says_no_owner(link.host))
    return {};
  const std::string part =
      false_suffix(std::string_view(link.host).substr(0, link.host.size() - suffix.size() - 1));
  if (part.empty()) return {};
  return {{{"link.suffix_in_wrong_place",
            Meaning::suspicious,
            {{"host", link.host}, {"registrable_domain", link.registrable_domain}, {"part", part}},
            {cite(link)}}},
          {}};
}

}  // namespace kanshiki::examine
