#pragma once
/// How mail programs show, within a text, that another mail begins or ends.
///
///   ---------- Forwarded message ---------              ← marker
///   From: Xserver <ogx@kiriiku.jp>                      ← fields, in the language of the mail program
///   Date: 2021年10月14日(木) 8:10
///
///   2021年10月14日(木) 8:10 Xserver <ogx@kiriiku.jp>:    ← attribution: what follows is quoted to be
///   answered

#include <optional>
#include <string_view>

#include "parse/compose.hpp"

namespace kanshiki::parse {

/// What a line says that stands between two mails.
enum class Marker {
  none,
  forward,   ///< of a forward, and nothing else
  original,  ///< of a forward or an answer
  end,       ///< the other mail ends here
};

/// The marker that a line is: its words are nothing else, with a rule around them or not.
Marker marker_in(std::string_view line);

/// Whether a line names another mail behind a rule, whatever else it says: `--- 元のメッセージ --- 10/14`.
bool announces_mail(std::string_view line);

/// `From: …`, `差出人： …`, `*Sent:* …`; under its name in RFC 5322.
std::optional<Field> shown_field(std::string_view line);

/// `On Thu, 14 Oct 2021, A wrote:`, `2021年10月14日(木) 8:10 A <a@example.jp>:`.
bool attributes(std::string_view line);

}  // namespace kanshiki::parse
