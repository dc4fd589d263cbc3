// What must hold of every SPF record that is read: its domain-specs expand, whatever the values are, and its
// terms stand in it in order.
#include "parse/auth/spf_macro.hpp"
#include "parse/auth/spf_record.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki::parse;

void expands(std::string_view spec) {
  require(expand_macros(spec, MacroUse::domain, [](char letter) {
            return std::string(2, letter) + ".%{x}";
          }).has_value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = text_of(data, size);
  require(is_macro_string(text, MacroUse::explanation) ==
          expand_macros(text, MacroUse::explanation, [](char) { return std::string(); }).has_value());
  const auto record = parse_spf_record(text);
  if (!record) return 0;
  const char* at = text.data();
  for (const SpfDirective& directive : record->directives) {
    require(directive.text.data() > at);
    at = directive.text.data();
    if (!directive.domain.empty()) expands(directive.domain);
    require(directive.prefix4 <= 32 && directive.prefix6 <= 128);
  }
  if (record->redirect) expands(*record->redirect);
  if (record->explanation) expands(*record->explanation);
  return 0;
}
