#include "examine/page/entries.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "examine/page/seen.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_filled = 40;  // controls of one form

/// A form of a frame; what stands in no form belongs together by its frame.
using FormKey = std::pair<std::size_t, std::optional<std::size_t>>;

FormKey key_of(const PageControl& control) { return {control.frame, control.form}; }

bool is_pressed(const PageControl& control) {
  return control.visible && (control.type == "submit" || control.type == "image" || control.tag == "button" ||
                             control.type == "button");
}

/// How much is asked for: secrets say most.
int worth(const FieldKind& kind) {
  switch (kind.group) {
    case FieldGroup::secret:
      return 8;
    case FieldGroup::card:
      return 6;
    case FieldGroup::login:
      return 3;
    case FieldGroup::person:
      return 1;
    case FieldGroup::other:
      break;
  }
  return 0;
}

std::optional<FormKey> best_form(const PageRecord& page, const FormFields& fields) {
  std::map<FormKey, int> worths;
  for (const PageControl& control : page.controls) {
    const FieldKind* kind = control.visible ? fields.kind_of(control) : nullptr;
    if (kind) worths[key_of(control)] += worth(*kind);
  }
  const auto best = std::max_element(worths.begin(), worths.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  if (best == worths.end() || best->second == 0) return std::nullopt;
  return best->first;
}

/// What is typed into or chosen of a control; empty: it is left as it is.
std::string value_for(const PageControl& control, const FieldKind* kind) {
  if (control.tag == "select") return control.options.empty() ? std::string() : control.options.back();
  if (control.type == "checkbox") return {};
  if (kind) return kind->value;
  return control.value.empty() ? "mihon" : std::string();
}

/// What sends the form: the first thing behind the last entry that does, else the first at all.
std::optional<PressedControl> press_of(const PageRecord& page, const FormKey& form, std::size_t last_filled) {
  std::optional<PressedControl> first;
  for (std::size_t i = 0; i < page.controls.size(); ++i) {
    const PageControl& control = page.controls[i];
    if (key_of(control) != form || !is_pressed(control)) continue;
    if (i > last_filled) return PressedControl{control.frame, i};
    if (!first) first = PressedControl{control.frame, i};
  }
  return first;
}

std::string target_of(const PageRecord& page, const FormKey& form) {
  const std::string_view frame =
      form.first < page.frames.size() ? std::string_view(page.frames[form.first].url) : page.url();
  const Site action = form.second ? site_of(page.forms[*form.second].action) : Site();
  return action.host.empty() ? site_of(frame).host : action.host;
}

}  // namespace

std::optional<Entries> entries_for(const PageRecord& page, const FormFields& fields) {
  const auto form = best_form(page, fields);
  if (!form) return std::nullopt;
  Entries out;
  std::size_t last = 0;
  for (std::size_t i = 0; i < page.controls.size() && out.step.fill.size() < most_filled; ++i) {
    const PageControl& control = page.controls[i];
    if (key_of(control) != *form || !control.visible || !takes_entry(control) || control.type == "file")
      continue;
    const FieldKind* kind = fields.kind_of(control);
    std::string value = value_for(control, kind);
    if (value.empty()) continue;
    out.step.fill.push_back({control.frame, i, std::move(value)});
    last = i;
    if (kind && std::find(out.kinds.begin(), out.kinds.end(), kind) == out.kinds.end())
      out.kinds.push_back(kind);
  }
  if (out.kinds.empty()) return std::nullopt;
  out.step.press = press_of(page, *form, last);
  out.target = target_of(page, *form);
  return out;
}

bool is_sign_up(const PageRecord& page, const Knowledge& knowledge) {
  std::size_t passwords = 0;
  for (const PageControl& control : page.controls) {
    if (!control.visible || control.type != "password") continue;
    const FieldKind* kind = knowledge.form_fields.kind_of(control);
    passwords += kind && kind->kind == "password";
    if (icontains(control.autocomplete, "new-password")) return true;
  }
  return passwords > 1 || !word_in(page.title(), knowledge.page_words.sign_up).empty();
}

}  // namespace kanshiki::examine
