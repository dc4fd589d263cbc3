/// Numbers by which a company can be reached or looked up, and which cannot exist: telephone numbers of the
/// wrong length, corporate numbers (法人番号) whose check digit does not fit.

#include "examine/body/own_words.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/japanese.hpp"
#include "parse/contact.hpp"

namespace kanshiki::examine {
namespace {

/// The first of `numbers` that cannot exist makes a finding.
template <class Number>
void tell_impossible(const char* id, const std::vector<Number>& numbers, const Text& text, Found& out) {
  for (const Number& one : numbers) {
    if (is_possible(one)) continue;
    const std::string_view words = text.words(one.begin, one.end);
    out.findings.push_back(
        {id,
         Meaning::suspicious,
         {{"number", std::string(words)}, {"digits", static_cast<std::int64_t>(one.digits.size())}},
         {cite(text, words)}});
    return;
  }
}

}  // namespace

Found contact_details(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!OwnWords::has(text)) return out;
  std::vector<parse::PhoneNumber> phones = parse::find_phone_numbers(text.folded.text);
  if (!has_kana(text.visible))  // a 0 at the beginning is then not Japan's
    std::erase_if(phones, [](const parse::PhoneNumber& one) { return !one.international; });
  tell_impossible("identity.impossible_phone_number", phones, text, out);
  tell_impossible("identity.impossible_corporate_number", parse::find_corporate_numbers(text.folded.text),
                  text, out);
  return out;
}

}  // namespace kanshiki::examine
