#pragma once
/// Characters that look like others (Unicode Technical Standard #39, https://www.unicode.org/reports/tr39/).

#include <string>
#include <string_view>

namespace kanshiki::parse {

/// What `utf8` looks like, in letters that all look-alikes share: two texts with one skeleton can be taken
/// for each other ("paypal", "раураl" in Cyrillic, "PayPaI", "ｐａｙｐａｌ"). Case plays no role. Only good
/// for being compared with other skeletons. UTS #39 §4, over NFKC.
std::string skeleton(std::string_view utf8);

/// Whether the letters of a host's label are of scripts that no language mixes: beyond the level "highly
/// restrictive" of UTS #39 §5.2 (Latin may stand beside Japanese, Chinese or Korean).
bool mixes_scripts(std::string_view label);

}  // namespace kanshiki::parse
