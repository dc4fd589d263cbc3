/// Sender or subject are encoded though they are plain ASCII (RFC 2047 §5 allows it, and no mail program does
/// it): words are hidden from filters that read headers as they are written.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t shortest = 6;  // letters; below that a program may have encoded a single sign

/// `=?UTF-8?B?SGVsbG8=?=`: what is read holds no character that had to be encoded.
bool is_needless(const HeaderField& field) {
  const bool encoded = icontains(field.raw, "?B?") && field.raw.find("=?") != field.raw.npos;
  const auto letters =
      static_cast<std::size_t>(std::count_if(field.text.begin(), field.text.end(), is_alpha));
  return encoded && letters >= shortest && ascii_prefix(field.text) == field.text.size() &&
         field.text.find("=?") == field.text.npos && field.text.find('\x1b') == field.text.npos;
}

}  // namespace

Found needless_encoding(const Mail& mail, const Knowledge&, World&) {
  constexpr std::array<std::string_view, 2> names = {"From", "Subject"};
  Found out;
  for (const std::string_view name : names) {
    const HeaderField* field = mail.headers.first(name);
    if (!field || !is_needless(*field)) continue;
    out.findings.push_back({"header.needless_encoding",
                            Meaning::suspicious,
                            {{"field", std::string(name)}, {"text", std::string(field->text)}},
                            {cite(*field)}});
    break;
  }
  return out;
}

}  // namespace kanshiki::examine
