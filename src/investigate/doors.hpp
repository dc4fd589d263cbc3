#pragma once
/// Which links are opened, and into which pages something made up may be typed: what the reaches `visit` and
/// `probe` do to others is decided here, by what is known so far.

#include <vector>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki {

inline constexpr std::size_t most_doors = 3;   ///< links of one mail that are opened
inline constexpr std::size_t most_trials = 2;  ///< sites of one mail that something is typed into

/// The links that a reader would click, the most telling first: those that look suspicious by themselves
/// before others, forms before links, links to nobody in particular before a known brand's. Of one host one,
/// without what identifies the recipient. Never a link that unsubscribes, confirms, resets or logs in.
std::vector<Door> doors(const Case& subject, const Knowledge& knowledge);

/// The pages among those seen that made-up entries may be typed into. None, unless the case is found to be
/// one of deceit without them. Never where the page, a host on the way to it or the target of one of its
/// forms belongs to a known brand, an identity provider or the sender whom the mail proves. A site once.
std::vector<Trial> trials(const Case& subject, const Knowledge& knowledge);

}  // namespace kanshiki
