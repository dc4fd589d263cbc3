#pragma once
/// A mail that somebody forwarded by pasting it into another: the lines that announce it, and where it ends.
///
///   FYI, is this real?                                  ← whoever forwards it says so
///   ---------- Forwarded message ---------              ← marker
///   From: Xserver <ogx@kiriiku.jp>                      ← fields, in the language of the mail program
///   Date: 2021年10月14日(木) 8:10
///   Subject: お支払い情報の更新
///
///   > ご契約者様 …                                      ← body, quoted or not

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "parse/compose.hpp"
#include "parse/shown_lines.hpp"

namespace kanshiki::parse {

struct ForwardBlock {
  std::size_t marker = 0;     ///< line in which it begins: the marker, or the first field
  std::size_t body = 0;       ///< first line after the fields
  std::size_t end = 0;        ///< line after the body's last one
  std::size_t resume = 0;     ///< line after the one that ends the forward, if any does
  std::vector<Field> fields;  ///< under their names in RFC 5322, values as shown
};

/// The first forwarded mail in a text. Mail programs announce answers in the same words as forwards
/// ("-----Original Message-----", a block of fields): these count only where the subject says that the mail
/// is a forward. A text that quotes in order to answer ("… wrote:") has none.
std::optional<ForwardBlock> find_forward(std::span<const ShownLine> lines, bool subject_says_forward);

/// Whether a subject begins or ends as those of forwards do: "Fwd:", "FW:", "転送:", "(fwd)".
bool says_forward(std::string_view subject);

}  // namespace kanshiki::parse
